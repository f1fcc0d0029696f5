<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AnotherAccountQuestion</name>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Another account?</source>
        <translation>別のアカウントですか?</translation>
    </message>
    <message>
        <source>None of the contacts shown is there after this sign-in.</source>
        <translation>このサインインの後、表示中の連絡先が一つも見つかりません。</translation>
    </message>
    <message>
        <source>So far this window shows %1. Is this another account? Then its contacts are shown instead, and what is typed here and not saved is lost. Nothing is sent until you choose; Cancel leaves everything as it is.</source>
        <translation>このウィンドウにはこれまで %1 が表示されていました。これは別のアカウントですか? 別のアカウントであれば、代わりにその連絡先が表示され、ここに入力して保存していない内容は失われます。選択するまで何も送信されません。「キャンセル」を選ぶと、すべてそのまま残ります。</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>同じアカウント、続ける</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Nothing on this computer opens %1</source>
        <translation>このコンピューターには %1 を開くものがありません</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>This holds from the next sign-in or start on.</source>
        <translation>次回のサインインまたは起動から有効になります。</translation>
    </message>
</context>
<context>
    <name>BulkPage</name>
    <message numerus="yes">
        <source>%Ln contacts will be changed:</source>
        <translation>
            <numerusform>%Ln 件の連絡先を変更します:</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>新しい内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定する</translation>
    </message>
    <message>
        <source>Set a field of several contacts</source>
        <translation>複数の連絡先の項目を設定</translation>
    </message>
    <message>
        <source>empty: nothing will be left in the field</source>
        <translation>空: この項目には何も残りません</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProgress</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Change of many contacts</source>
        <translation>多数の連絡先の変更</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <translation>%2 件中 %1 件を保存しました</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>%1 に保存されています</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Call %1</source>
        <translation>%1に電話をかける</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Dials %1</source>
        <translation>%1 に発信します</translation>
    </message>
    <message>
        <source>It is not one email address</source>
        <translation>1 件のメールアドレスではありません</translation>
    </message>
    <message>
        <source>Show the address on a map</source>
        <translation>住所を地図で表示</translation>
    </message>
    <message>
        <source>There is no number in it that can be dialled</source>
        <translation>発信できる番号が含まれていません</translation>
    </message>
    <message>
        <source>Write an email</source>
        <translation>メールを書く</translation>
    </message>
</context>
<context>
    <name>CertificateQuestion</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File of authorities</source>
        <translation>認証局のファイル</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>フィンガープリント (SHA-256)</translation>
    </message>
    <message>
        <source>Is this your PBX?</source>
        <translation>これはお使いの PBX ですか?</translation>
    </message>
    <message>
        <source>It was made for another name than you typed.</source>
        <translation>入力した名前とは別の名前に対して発行されています。</translation>
    </message>
    <message>
        <source>Its time has not begun.</source>
        <translation>有効期間がまだ始まっていません。</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>有効期限が切れています。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>今回提示されたもの</translation>
    </message>
    <message>
        <source>The administrator has confirmed the new one</source>
        <translation>管理者が新しい証明書を確認しました</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted. Either it was renewed, or somebody is between you and your PBX. Nothing was sent. Ask the PBX&apos;s administrator before you go on.</source>
        <translation>サーバーが、信頼済みのものとは別の証明書を提示しています。更新されたか、お使いの PBX との間に誰かが入り込んでいます。何も送信していません。続ける前に PBX の管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>The server vouches for itself; nobody else does.</source>
        <translation>サーバー自身による証明だけで、ほかに保証する者がいません。</translation>
    </message>
    <message>
        <source>This computer does not know the certificate by which the server proves who it is, as is usual for a PBX. Nothing was sent. Compare the fingerprint with the one that the PBX&apos;s administrator names; you are asked only once.</source>
        <translation>サーバーが身元の証明に使う証明書は、このコンピューターには未知のものです。PBX ではよくあることです。何も送信していません。フィンガープリントを PBX の管理者が示すものと比べてください。お尋ねするのは一度だけです。</translation>
    </message>
    <message>
        <source>This computer does not know who made it.</source>
        <translation>このコンピューターは発行者を知りません。</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>この証明書を信頼する</translation>
    </message>
    <message>
        <source>Trusted so far</source>
        <translation>これまで信頼していたもの</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>通常と異なる点</translation>
    </message>
    <message>
        <source>Use a file of authorities…</source>
        <translation>認証局のファイルを使う…</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>記載なし</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Mine</source>
        <translation>自分の内容</translation>
    </message>
    <message>
        <source>On the PBX: %1</source>
        <translation>PBX 上: %1</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の内容</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A code was mailed to the address that the PBX has for %1. Type it here.</source>
        <translation>PBX に登録された %1 のアドレスにコードを送信しました。ここに入力してください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Name and password are right. The PBX is asked to mail you a code…</source>
        <translation>名前とパスワードは正しいです。PBX にコードの送信を依頼しています…</translation>
    </message>
    <message>
        <source>No new code was mailed.</source>
        <translation>新しいコードは送信されませんでした。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message numerus="yes">
        <source>Send again in %Ln s</source>
        <translation>
            <numerusform>%Ln 秒後に再送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>The PBX is asked to mail you another code…</source>
        <translation>PBX に別のコードの送信を依頼しています…</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Names by their first word</source>
        <translation>名前を最初の語で</translation>
    </message>
    <message>
        <source>Names by their last word</source>
        <translation>名前を最後の語で</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>最初に戻す</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>狭く</translation>
    </message>
    <message>
        <source>One column stays.</source>
        <translation>列を 1 つは残します。</translation>
    </message>
    <message>
        <source>Show this column</source>
        <translation>この列を表示</translation>
    </message>
    <message>
        <source>The last column takes the room that is left.</source>
        <translation>最後の列は残りの幅を使います。</translation>
    </message>
    <message>
        <source>This column is not shown.</source>
        <translation>この列は表示されていません。</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>広く</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>the room that is left</source>
        <translation>残りの幅</translation>
    </message>
    <message>
        <source>width %1</source>
        <translation>幅 %1</translation>
    </message>
</context>
<context>
    <name>ContactDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Favourite state</source>
        <translation>お気に入りの状態</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>this PBX</source>
        <translation>この PBX</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%Ln contacts chosen</source>
        <translation>
            <numerusform>%Ln 件の連絡先を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one in the list to see it here.</source>
        <translation>一覧で一つ選ぶと、ここに表示されます。</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>連絡先が選択されていません</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>The menu Contact sets a field of all, marks them as favourites or deletes them.</source>
        <translation>「連絡先」メニューで、すべての項目を設定したり、お気に入りにしたり、削除したりできます。</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>No contact has all of that, in any of its fields.</source>
        <translation>そのすべてを含む連絡先は、どの項目にもありません。</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>連絡先はまだありません</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>連絡先を読み込んでいます…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>This PBX keeps none for you.</source>
        <translation>この PBX には、あなたの連絡先がありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
</context>
<context>
    <name>ContactTableModel</name>
    <message>
        <source>changed elsewhere</source>
        <translation>別の場所で変更済み</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>ContactWindow</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>It was deleted, here or on the PBX.</source>
        <translation>ここか PBX で削除されました。</translation>
    </message>
    <message>
        <source>This contact is not there any more</source>
        <translation>この連絡先はもうありません</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>残り %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>Too long to be changed here; it stays as it is</source>
        <translation>長すぎるため、ここでは変更できません。そのまま残ります</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>It needs the address of the PBX, and the user name and password of your user account there, or an access token.</source>
        <translation>必要なのは、PBX のアドレスと、PBX のユーザーアカウントのユーザー名とパスワード、またはアクセストークンです。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Switchbook shows the personal contacts that your PBX keeps for you; you find and change them at once, also while the PBX cannot be reached.</source>
        <translation>Switchbook は、PBX があなたのために保存している個人用の連絡先を表示します。PBX に到達できないときでも、すぐに探して変更できます。</translation>
    </message>
    <message>
        <source>The contacts stay on the PBX, with an encrypted copy on this computer; your sign-in is kept in the keyring of this computer, your password nowhere.</source>
        <translation>連絡先は PBX に残り、暗号化されたコピーがこのコンピューターに置かれます。サインイン情報はこのコンピューターのキーリングに保存され、パスワードはどこにも保存されません。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>FormHead</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Why Save is not possible</source>
        <translation>保存できない理由</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>ガイドを検索…</translation>
    </message>
    <message>
        <source>The guide is being read…</source>
        <translation>ガイドを読み込んでいます…</translation>
    </message>
    <message>
        <source>The guide is missing.</source>
        <translation>ガイドが見つかりません。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Add it again</source>
        <translation>もう一度追加</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Changes made here, and those that come from the PBX, will be listed here.</source>
        <translation>ここでの変更や PBX から届いた変更がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose a change, or one field of it, to have back what was before it.</source>
        <translation>変更またはその項目を選ぶと、変更前の内容に戻せます。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Erase this history…</source>
        <translation>この履歴を消去…</translation>
    </message>
    <message>
        <source>Forget what became of this contact?</source>
        <translation>この連絡先の経過を消去しますか?</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 の履歴</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>まだ変更はありません</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restore this field</source>
        <translation>この項目を復元</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>連絡先を表示</translation>
    </message>
    <message>
        <source>The contact stays as it is. Its changes can then not be undone any more.</source>
        <translation>連絡先はそのまま残ります。その変更は元に戻せなくなります。</translation>
    </message>
    <message>
        <source>The newest changes first: yours, and those that came from the PBX.</source>
        <translation>新しい変更が先です: あなたの変更と、PBX から届いた変更。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>JumpStrip</name>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>KeptSection</name>
    <message>
        <source>Nothing is kept on this computer.</source>
        <translation>このコンピューターには何も保存されていません。</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>What is kept on this computer</source>
        <translation>このコンピューターに保存されているもの</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>保存場所…</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>%1, heading</source>
        <translation>%1、見出し</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>操作やキーを探す</translation>
    </message>
    <message>
        <source>Find an action or a key…</source>
        <translation>操作やキーを探す…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>More keys</source>
        <translation>その他のキー</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>ユーザーガイド…</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>メニュー内</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>%1: this would be lost.</source>
        <translation>%1: これは失われます。</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contacts?</source>
        <translation>
            <numerusform>%Ln 件の連絡先を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>For ten seconds that can be undone before anything is sent.</source>
        <translation>送信される前の 10 秒間は、元に戻せます。</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget what you typed?</source>
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>It is not on the PBX yet, and nothing is kept on this computer.</source>
        <translation>まだ PBX に送られておらず、このコンピューターにも保存されていません。</translation>
    </message>
    <message>
        <source>It is not saved, and will be gone. To keep it, just go elsewhere.</source>
        <translation>保存されていないため、失われます。残すには、そのまま別の場所に移動してください。</translation>
    </message>
    <message>
        <source>Not everything is on the PBX yet</source>
        <translation>まだすべてが PBX に送られたわけではありません</translation>
    </message>
    <message>
        <source>Nothing is kept on this computer: what you changed would be lost.</source>
        <translation>このコンピューターには何も保存されていません: 変更した内容は失われます。</translation>
    </message>
    <message>
        <source>Remove all the same</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Sign out all the same</source>
        <translation>それでもサインアウト</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>とどまる</translation>
    </message>
    <message>
        <source>What waits stays on this computer, encrypted; it is sent once you sign in again.</source>
        <translation>送信待ちの内容は暗号化されてこのコンピューターに残り、再びサインインすると送信されます。</translation>
    </message>
    <message>
        <source>What you changed would be lost</source>
        <translation>変更した内容は失われます</translation>
    </message>
    <message>
        <source>what you are typing is not saved</source>
        <translation>入力中の内容は保存されていません</translation>
    </message>
</context>
<context>
    <name>LikenessNotice</name>
    <message>
        <source>%1 has the same email address</source>
        <translation>%1 のメールアドレスが同じです</translation>
    </message>
    <message>
        <source>%1 has the same name</source>
        <translation>%1 の名前が同じです</translation>
    </message>
    <message>
        <source>%1 has the same number</source>
        <translation>%1 の番号が同じです</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Back to it</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>A pasted signature fills the fields.</source>
        <translation>署名を貼り付けると各欄に入ります。</translation>
    </message>
    <message>
        <source>What you typed is kept as a draft.</source>
        <translation>入力した内容は下書きとして保管されています。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>About Switchbook</source>
        <translation>Switchbook について</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>連絡先を読み込んでいます…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Sign in to see the contacts on your PBX.</source>
        <translation>サインインすると、PBX の連絡先が表示されます。</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>再びサインインしました</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>The desktop address book for people with an extension on a PBX.</source>
        <translation>PBX に内線を持つ方のためのデスクトップ用アドレス帳です。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Your sign-in is kept now</source>
        <translation>サインイン情報を保存しました</translation>
    </message>
    <message>
        <source>stopped at %1 of %2</source>
        <translation>%2 件中 %1 件で停止</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>やり直す: %1</translation>
    </message>
    <message>
        <source>This PBX cannot delete contacts through its API</source>
        <translation>この PBX は API で連絡先を削除できません</translation>
    </message>
    <message>
        <source>This PBX has no favourites in its API</source>
        <translation>この PBX の API にはお気に入りがありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>元に戻す: %1</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Descending order</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Order by %1</source>
        <translation>%1で並べ替え</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>A field changed here and there</source>
        <translation>こちらと PBX の両方で変更された項目</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Edit the contact</source>
        <translation>連絡先を編集</translation>
    </message>
    <message>
        <source>Go back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Go to the name that begins so</source>
        <translation>その文字で始まる名前へ移動</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Move in what was found</source>
        <translation>検索結果の中を移動</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>自分の内容を採用</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の内容を採用</translation>
    </message>
    <message>
        <source>The window of one contact</source>
        <translation>1 件の連絡先のウィンドウ</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件目</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Edit this field</source>
        <translation>この項目を編集</translation>
    </message>
    <message>
        <source>Find a command, a field or a contact</source>
        <translation>コマンド、項目、連絡先を探す</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Type a command, a field or a name…</source>
        <translation>コマンド、項目、名前を入力…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今はできません</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Download of the contacts</source>
        <translation>連絡先のダウンロード</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>no rows came within 30 seconds</source>
        <translation>30 秒以内に行が届きませんでした</translation>
    </message>
    <message>
        <source>the picture could not be written to %1</source>
        <translation>画像を %1 に書き込めませんでした</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln 件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>これらだけを表示</translation>
    </message>
    <message>
        <source>in %1 of %2</source>
        <translation>(%2 件中 %1 件から)</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search contacts</source>
        <translation>連絡先を検索</translation>
    </message>
    <message>
        <source>Search names, numbers, notes…</source>
        <translation>名前、番号、メモなどを検索…</translation>
    </message>
</context>
<context>
    <name>SettingGroups</name>
    <message>
        <source>A click on a number</source>
        <translation>番号のクリック</translation>
    </message>
    <message>
        <source>A round sign in a steady colour stands before each name.</source>
        <translation>それぞれの名前の前に、決まった色の丸い印が付きます。</translation>
    </message>
    <message>
        <source>An address opens it in the browser.</source>
        <translation>住所をブラウザーの地図で開きます。</translation>
    </message>
    <message>
        <source>As often as the PBX allows</source>
        <translation>PBX が許す限り頻繁に</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>システムに合わせる (%1)</translation>
    </message>
    <message>
        <source>By the first word</source>
        <translation>最初の語で</translation>
    </message>
    <message>
        <source>By the last word</source>
        <translation>最後の語で</translation>
    </message>
    <message>
        <source>Calls it (sip:)</source>
        <translation>電話をかける (sip:)</translation>
    </message>
    <message>
        <source>Calls it (tel:)</source>
        <translation>電話をかける (tel:)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Compact rows show more contacts at once.</source>
        <translation>コンパクトな行では、より多くの連絡先が一度に見えます。</translation>
    </message>
    <message>
        <source>Country of numbers</source>
        <translation>番号の国</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>15 分ごと</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>イニシャル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Leave out de, van, von… when ordering names</source>
        <translation>並べ替えで de、van、von… を除く</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Light letters on dark, or dark ones on light.</source>
        <translation>暗い背景に明るい文字、または明るい背景に暗い文字。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Numbers and addresses</source>
        <translation>番号と住所</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code belong there.</source>
        <translation>国番号のない番号はこの国のものとみなします。</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Order of names</source>
        <translation>名前の順序</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>Strong letters and edges; always where the system asks for them.</source>
        <translation>文字と縁をはっきり表示します。システムの設定で求められている場合は常に有効です。</translation>
    </message>
    <message>
        <source>The PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>The PBX is asked what is new there; F5 asks at any time.</source>
        <translation>PBX に新しい内容があるか問い合わせます。F5 でいつでも問い合わせられます。</translation>
    </message>
    <message>
        <source>The system decides which program calls.</source>
        <translation>どのプログラムで発信するかはシステムが決めます。</translation>
    </message>
    <message>
        <source>The window speaks it at once.</source>
        <translation>ウィンドウの表示はすぐに切り替わります。</translation>
    </message>
    <message>
        <source>“Ana Ruiz” stands under A, or under R.</source>
        <translation>「Ana Ruiz」を A または R に置きます。</translation>
    </message>
    <message>
        <source>“de Vries” stands under V, not under D.</source>
        <translation>「de Vries」を D ではなく V に置きます。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting has %1.</source>
        <translation>%1 を含む設定はありません。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln 文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Send it anyway</source>
        <translation>それでも送信する</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign in to your PBX with the user account that you have there.</source>
        <translation>PBX にお持ちのユーザーアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>サーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Way to sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Without https, others on the network can read your password</source>
        <translation>https を使わないと、ネットワーク上の他人にパスワードを読まれる可能性があります</translation>
    </message>
    <message>
        <source>only where the PBX asks for one</source>
        <translation>PBX が求める場合のみ</translation>
    </message>
</context>
<context>
    <name>SignaturePage</name>
    <message>
        <source>Fill in</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Fill in from what you pasted?</source>
        <translation>貼り付けた内容から入力しますか?</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>入力しなかったもの: %1</translation>
    </message>
    <message>
        <source>below what is there</source>
        <translation>今ある内容の下に</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>%1 の代わりに</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>すでにあります</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Account folder</source>
        <translation>アカウントのフォルダー</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>All that Switchbook writes to the disk lies in here.</source>
        <translation>Switchbook がディスクに書き込むものは、すべてここにあります。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Holds the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no contact.</source>
        <translation>PBX のアドレス、ユーザー名、信頼した証明書、この PBX でできることが入っています。パスワード、トークン、連絡先は入っていません。</translation>
    </message>
    <message>
        <source>Holds the window&apos;s place and size, and what you chose in the settings.</source>
        <translation>ウィンドウの位置と大きさ、設定で選んだ内容が入っています。</translation>
    </message>
    <message>
        <source>Holds your contacts, what you typed, what waits and the history, all of it encrypted; the address of the PBX, your user name, the certificate you trusted and what this PBX can do; no password, no token, no key.</source>
        <translation>連絡先、入力した内容、送信待ちの内容、履歴がすべて暗号化されて入っています。ほかに PBX のアドレス、ユーザー名、信頼した証明書、この PBX でできることが入っています。パスワード、トークン、鍵は入っていません。</translation>
    </message>
    <message>
        <source>Its sign-in and key are deleted from the keyring, and its folder from the profile with all that it holds. The contacts on the PBX stay as they are.</source>
        <translation>サインイン情報と鍵はキーリングから、フォルダーはその中身とともにプロファイルから削除されます。PBX の連絡先はそのまま残ります。</translation>
    </message>
    <message>
        <source>Keyring: being asked…</source>
        <translation>キーリング: 問い合わせています…</translation>
    </message>
    <message>
        <source>Keyring: keeps nothing of it.</source>
        <translation>キーリング: 何も保存されていません。</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1, and the key to the encrypted files.</source>
        <translation>キーリング: サインイン情報を「Switchbook」の項目 %1 に、暗号化されたファイルの鍵とともに保存しています。</translation>
    </message>
    <message>
        <source>Keyring: keeps your sign-in, under “Switchbook”, entry %1.</source>
        <translation>キーリング: サインイン情報を「Switchbook」の項目 %1 に保存しています。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>No account is kept on this computer.</source>
        <translation>このコンピューターにはアカウントが保存されていません。</translation>
    </message>
    <message>
        <source>Nothing of it is on the disk: it ends with this window.</source>
        <translation>ディスクには何もありません。このウィンドウとともに終わります。</translation>
    </message>
    <message>
        <source>Profile folder</source>
        <translation>プロファイルのフォルダー</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <source>Remove the rest</source>
        <translation>残りを削除</translation>
    </message>
    <message>
        <source>Remove this account from this computer?</source>
        <translation>このアカウントをこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>設定ファイル</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>サインイン中: %1</translation>
    </message>
    <message>
        <source>The sign-in has to leave the keyring first; nothing else was removed.</source>
        <translation>先にキーリングからサインイン情報を削除する必要があります。ほかには何も削除していません。</translation>
    </message>
    <message>
        <source>There is no log file: what goes wrong is written to standard error.</source>
        <translation>ログファイルはありません。問題は標準エラー出力に書き出されます。</translation>
    </message>
    <message>
        <source>They are on the PBX, and encrypted in the account folder.</source>
        <translation>PBX にあり、アカウントのフォルダーにも暗号化されて入っています。</translation>
    </message>
    <message>
        <source>They are on the PBX, and in memory while the window is open.</source>
        <translation>PBX にあり、ウィンドウが開いている間はメモリにもあります。</translation>
    </message>
    <message>
        <source>What lies where</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>サインアウトします。</translation>
    </message>
</context>
<context>
    <name>TakingAlong</name>
    <message numerus="yes">
        <source>%1 of %Ln contacts</source>
        <translation>
            <numerusform>連絡先 %Ln 件中 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>連絡先 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>TroubleNotice</name>
    <message>
        <source>Add it again</source>
        <translation>もう一度追加</translation>
    </message>
    <message>
        <source>Add it once more</source>
        <translation>もう一度追加する</translation>
    </message>
    <message>
        <source>Copy as my own contact</source>
        <translation>自分の連絡先としてコピー</translation>
    </message>
    <message>
        <source>Delete it all the same</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>It is the one with %1</source>
        <translation>%1 のある連絡先です</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>存在します</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の内容を残す</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の内容を残す</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Save it, or cancel to leave the contact as it is.</source>
        <translation>保存するか、キャンセルして連絡先をそのまま残してください。</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>This contact is kept in %1.</source>
        <translation>この連絡先は %1 に保存されています。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>What you change here may be refused, or overwritten from there.</source>
        <translation>ここでの変更は拒否されるか、そちらから上書きされる可能性があります。</translation>
    </message>
    <message>
        <source>You typed this at %1; it is not saved yet.</source>
        <translation>%1 に入力した内容です。まだ保存されていません。</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Everything you saved is on the PBX.</source>
        <translation>保存した内容はすべて PBX にあります。</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>取りやめる…</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>It may have arrived: it is looked for first</source>
        <translation>届いている可能性があるため、先に確認しています</translation>
    </message>
    <message>
        <source>It will not be on the PBX. What you wrote stays in the history.</source>
        <translation>PBX には反映されません。書いた内容は履歴に残ります。</translation>
    </message>
    <message>
        <source>Not send this change?</source>
        <translation>この変更を送信しませんか?</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>送信待ちはありません</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>These changes are kept on this computer. They are sent by themselves.</source>
        <translation>これらの変更はこのコンピューターに保存され、自動的に送信されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>About Switchbook</source>
        <translation>Switchbook について</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Arrange columns…</source>
        <translation>列の並べ方…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行を詰めて表示</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Copy the contact</source>
        <translation>連絡先をコピー</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>番号をコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>何でも探す…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>履歴…</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>キー…</translation>
    </message>
    <message>
        <source>Look for updates…</source>
        <translation>更新を確認…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>次の文字</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>次の質問</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>前の文字</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Recent changes…</source>
        <translation>最近の変更…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>保存して次へ</translation>
    </message>
    <message>
        <source>Set a field of the chosen…</source>
        <translation>選択した連絡先の項目を設定…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Use the system&apos;s proxy</source>
        <translation>システムのプロキシを使う</translation>
    </message>
    <message>
        <source>User guide…</source>
        <translation>ユーザーガイド…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What lies where…</source>
        <translation>保存場所…</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>送信待ち…</translation>
    </message>
</context>
<context>
    <name>WindowNotices</name>
    <message numerus="yes">
        <source>%Ln contacts seem to have been deleted on the PBX.
That is more than usual at once, so they are still here.</source>
        <translation>
            <numerusform>PBX で %Ln 件の連絡先が削除されたようです。
一度に削除される数としては通常より多いため、まだここに残してあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove them here</source>
        <translation>ここから削除</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>キーリングを再試行</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your sign-in may still be in the keyring: remove it there.</source>
        <translation>サインイン情報がまだキーリングに残っている可能性があります。キーリングで削除してください。</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>アフガニスタン</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>アルバニア</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>アルジェリア</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>アルゼンチン</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>アルメニア</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>オーストリア</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>アゼルバイジャン</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>バハマ</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>バーレーン</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>バングラデシュ</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>バルバドス</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>ベラルーシ</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>ベルギー</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>ボリビア</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>ボスニア・ヘルツェゴビナ</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>ブラジル</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>ブルガリア</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>カンボジア</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>カメルーン</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>カナダ</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>チリ</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>コロンビア</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>コスタリカ</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>クロアチア</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>キューバ</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>キプロス</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>チェコ</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>デンマーク</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>ドミニカ共和国</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>エクアドル</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>エジプト</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>エルサルバドル</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>エストニア</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>エチオピア</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>フィンランド</translation>
    </message>
    <message>
        <source>France</source>
        <translation>フランス</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>ジョージア</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ドイツ</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>ガーナ</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>ギリシャ</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>グアテマラ</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>ホンジュラス</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>香港</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>ハンガリー</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>アイスランド</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>インドネシア</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>イラン</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>イラク</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>アイルランド</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>イスラエル</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>イタリア</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>ジャマイカ</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>ヨルダン</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>カザフスタン</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>ケニア</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>クウェート</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>キルギス</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>ラオス</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>ラトビア</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>レバノン</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>リビア</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>リヒテンシュタイン</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>リトアニア</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>ルクセンブルク</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>マカオ</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>マレーシア</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>モルディブ</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>マルタ</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>メキシコ</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>モルドバ</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>モンゴル</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>モンテネグロ</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>モロッコ</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ミャンマー</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>ネパール</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>オランダ</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>ニュージーランド</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>ニカラグア</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>ナイジェリア</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>北マケドニア</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>ノルウェー</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>オマーン</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>パキスタン</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>パレスチナ</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>パナマ</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>パラグアイ</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>ペルー</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>フィリピン</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>ポーランド</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>ポルトガル</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>プエルトリコ</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>カタール</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>ルーマニア</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>ロシア</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>サウジアラビア</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>セネガル</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>セルビア</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>シンガポール</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>スロバキア</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>スロベニア</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>南アフリカ</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韓国</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>スペイン</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>スリランカ</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>スウェーデン</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>シリア</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>タジキスタン</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>タンザニア</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>タイ</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>トリニダード・トバゴ</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>チュニジア</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>トルクメニスタン</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>トルコ</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>ウガンダ</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ウクライナ</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>イギリス</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>アメリカ合衆国</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>ウルグアイ</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>ウズベキスタン</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>ベネズエラ</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>ベトナム</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>イエメン</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Business fax</source>
        <translation>勤務先 FAX</translation>
    </message>
    <message>
        <source>Business phone</source>
        <translation>勤務先電話</translation>
    </message>
    <message>
        <source>Business phone 2</source>
        <translation>勤務先電話 2</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>FAX</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>自宅 FAX</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>自宅電話</translation>
    </message>
    <message>
        <source>Home phone 2</source>
        <translation>自宅電話 2</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>携帯電話</translation>
    </message>
    <message>
        <source>Mobile phone 2</source>
        <translation>携帯電話 2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>その他の電話</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>勤務先</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message numerus="yes">
        <source>%1 is too long by %Ln</source>
        <translation>
            <numerusform>%1 が %Ln 文字超過しています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts read</source>
        <translation>連絡先 %2 件中 %1 件を読み込み済み</translation>
    </message>
    <message>
        <source>%1: yours is %2, on the PBX it is now %3</source>
        <translation>%1: あなたの内容は %2、PBX では現在 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes need you</source>
        <translation>
            <numerusform>%Ln 件の変更に対応が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes to be sent</source>
        <translation>
            <numerusform>送信待ちの変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>連絡先 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too many</source>
        <translation>
            <numerusform>%Ln 文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>コードが必要です</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>A newer Switchbook has been here</source>
        <translation>新しいバージョンの Switchbook が使われています</translation>
    </message>
    <message>
        <source>Access token refused</source>
        <translation>アクセストークンが拒否されました</translation>
    </message>
    <message>
        <source>Add it again as a new contact, or let it go.</source>
        <translation>新しい連絡先としてもう一度追加するか、そのままにしてください。</translation>
    </message>
    <message>
        <source>Add it as a new contact, or refresh the list.</source>
        <translation>新しい連絡先として追加するか、一覧を更新してください。</translation>
    </message>
    <message>
        <source>After that day it proves nothing to others, and other programs may refuse it.</source>
        <translation>その日以降は証明として役立たず、ほかのプログラムに拒否される可能性があります。</translation>
    </message>
    <message>
        <source>After too many wrong passwords the PBX now refuses the right one, too.</source>
        <translation>パスワードの間違いが多すぎたため、PBX は正しいパスワードも拒否しています。</translation>
    </message>
    <message>
        <source>An address is a name or an IP address, for instance pbx.example.com.</source>
        <translation>アドレスは名前または IP アドレスです。例: pbx.example.com</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator whether it was renewed, then sign in again.</source>
        <translation>更新されたかどうかを PBX の管理者に確認してから、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask the PBX&apos;s administrator.</source>
        <translation>PBX の管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>Certificate not known</source>
        <translation>未知の証明書です</translation>
    </message>
    <message>
        <source>Change it and save it, or give it up.</source>
        <translation>変更して保存するか、取りやめてください。</translation>
    </message>
    <message>
        <source>Change what it names, then save again.</source>
        <translation>指摘された箇所を変更して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Changed here and on the PBX</source>
        <translation>こちらと PBX の両方で変更されました</translation>
    </message>
    <message>
        <source>Changed on the PBX since you deleted it</source>
        <translation>削除した後に PBX で変更されました</translation>
    </message>
    <message>
        <source>Check the address and its port, or ask whether the PBX is running.</source>
        <translation>アドレスとポートを確認するか、PBX が動作しているかお尋ねください。</translation>
    </message>
    <message>
        <source>Check the address, or ask the PBX&apos;s administrator for its certificate.</source>
        <translation>アドレスを確認するか、PBX の管理者に証明書を求めてください。</translation>
    </message>
    <message>
        <source>Check the address, or turn off Use the system&apos;s proxy in the menu Account.</source>
        <translation>アドレスを確認するか、「アカウント」メニューの「システムのプロキシを使う」をオフにしてください。</translation>
    </message>
    <message>
        <source>Check the address, the network, or whether a VPN is needed.</source>
        <translation>アドレス、ネットワーク、VPN が必要かどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check the network; it is tried again by itself.</source>
        <translation>ネットワークを確認してください。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Check the server address, or the network.</source>
        <translation>サーバーのアドレスまたはネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the server address.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Check who may write to the folder under “What lies where…”.</source>
        <translation>「保存場所…」に示されたフォルダーへの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>Choose another file, or ask the PBX&apos;s administrator for it.</source>
        <translation>別のファイルを選ぶか、PBX の管理者に求めてください。</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the one that the PBX&apos;s administrator names.</source>
        <translation>フィンガープリントを PBX の管理者が示すものと比べてください。</translation>
    </message>
    <message>
        <source>Correct the domain; it is the one that phones sign in with, after the @.</source>
        <translation>ドメインを修正してください。電話機がサインインに使う、@ の後の部分です。</translation>
    </message>
    <message>
        <source>Correct the server address.</source>
        <translation>サーバーのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>Correct them; too many wrong ones can lock you out.</source>
        <translation>修正してください。間違いが多すぎると、サインインできなくなることがあります。</translation>
    </message>
    <message>
        <source>Correct what it names, then save again.</source>
        <translation>指摘された箇所を修正して、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Domain not found</source>
        <translation>ドメインが見つかりません</translation>
    </message>
    <message>
        <source>Holds a character that cannot be saved</source>
        <translation>保存できない文字が含まれています</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet to stay signed in.</source>
        <translation>サインインしたままにするには、GNOME Keyring または KWallet をインストールしてください。</translation>
    </message>
    <message>
        <source>It answered with error %s.</source>
        <translation>エラー %s が返されました。</translation>
    </message>
    <message>
        <source>It asks to wait; nothing was changed.</source>
        <translation>待つように求められました。何も変更していません。</translation>
    </message>
    <message>
        <source>It does not let contacts be added.</source>
        <translation>連絡先の追加が許可されていません。</translation>
    </message>
    <message>
        <source>It does not let contacts be deleted through its API.</source>
        <translation>API による連絡先の削除が許可されていません。</translation>
    </message>
    <message>
        <source>It does not let contacts be made favourites through its API.</source>
        <translation>API で連絡先をお気に入りにすることが許可されていません。</translation>
    </message>
    <message>
        <source>It does not let this contact be changed.</source>
        <translation>この連絡先の変更が許可されていません。</translation>
    </message>
    <message>
        <source>It has forgotten what was read last.</source>
        <translation>最後に読み込んだ内容を忘れています。</translation>
    </message>
    <message>
        <source>It is looked for before anything is sent again.</source>
        <translation>再び何かを送信する前に確認します。</translation>
    </message>
    <message>
        <source>It is not known whether this was saved</source>
        <translation>保存されたかどうか不明です</translation>
    </message>
    <message>
        <source>It is still there, or some of it; there is no sign-in in it.</source>
        <translation>全部または一部がまだ残っています。サインイン情報は含まれていません。</translation>
    </message>
    <message>
        <source>It still is the one that you trusted, so you are connected to the same PBX.</source>
        <translation>信頼した証明書のままなので、同じ PBX に接続しています。</translation>
    </message>
    <message>
        <source>It took the code, but sent nothing to go on with.</source>
        <translation>コードは受け付けられましたが、続けるための情報が送られてきませんでした。</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>削除されませんでした。</translation>
    </message>
    <message>
        <source>It was set aside, not deleted; it may hold changes that were not sent.</source>
        <translation>削除せずに別に取り置きました。未送信の変更が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Its files are left as they are; this version does not understand them.</source>
        <translation>そのファイルはそのまま残します。このバージョンでは理解できません。</translation>
    </message>
    <message>
        <source>Keep yours or theirs, or type a third and save it.</source>
        <translation>自分の内容か相手の内容を残すか、別の内容を入力して保存してください。</translation>
    </message>
    <message>
        <source>Look again, or add it once more; then it may be there twice.</source>
        <translation>もう一度確認するか、もう一度追加してください。追加すると重複する可能性があります。</translation>
    </message>
    <message>
        <source>Look at it, then decide.</source>
        <translation>内容を見てから決めてください。</translation>
    </message>
    <message>
        <source>Look into the list, then say whether it is there.</source>
        <translation>一覧を見て、存在するかどうかをお知らせください。</translation>
    </message>
    <message>
        <source>Look whether it asks you for something.</source>
        <translation>何か尋ねていないか確認してください。</translation>
    </message>
    <message>
        <source>Look whether the PBX has what you saved last.</source>
        <translation>最後に保存した内容が PBX にあるか確認してください。</translation>
    </message>
    <message>
        <source>Make room on the disk, or make the profile&apos;s folder writable.</source>
        <translation>ディスクの空きを増やすか、プロファイルのフォルダーを書き込み可能にしてください。</translation>
    </message>
    <message>
        <source>Make room; it goes on by itself.</source>
        <translation>空きを増やしてください。自動的に続行します。</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then remove the account again.</source>
        <translation>プロファイルのフォルダーを書き込み可能にしてから、もう一度アカウントを削除してください。</translation>
    </message>
    <message>
        <source>Next time you will be asked to sign in again.</source>
        <translation>次回、もう一度サインインが必要になります。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>No answer from the PBX yet</source>
        <translation>PBX からまだ応答がありません</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>No answer without encryption</source>
        <translation>暗号化なしでは応答がありません</translation>
    </message>
    <message>
        <source>No certificate in that file</source>
        <translation>そのファイルに証明書がありません</translation>
    </message>
    <message>
        <source>No connection to the PBX</source>
        <translation>PBX に接続できません</translation>
    </message>
    <message>
        <source>No keyring on this computer</source>
        <translation>このコンピューターにキーリングがありません</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>ネットワークがありません</translation>
    </message>
    <message>
        <source>No server of that name is known; nothing was sent.</source>
        <translation>その名前のサーバーは見つかりません。何も送信していません。</translation>
    </message>
    <message>
        <source>No trusted connection</source>
        <translation>信頼できる接続ではありません</translation>
    </message>
    <message>
        <source>Nobody answered; nothing was sent.</source>
        <translation>応答がありませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>Nobody knows whether this contact was added</source>
        <translation>この連絡先が追加されたかどうか不明です</translation>
    </message>
    <message>
        <source>Nobody knows which of them is yours</source>
        <translation>どれがあなたの連絡先か不明です</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Nothing else is affected.</source>
        <translation>ほかに影響はありません。</translation>
    </message>
    <message>
        <source>Nothing is lost on the PBX, but what is new there cannot be kept on this computer.</source>
        <translation>PBX では何も失われませんが、そこでの新しい内容をこのコンピューターに保存できません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is still here.</source>
        <translation>何も変更していません。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>何も保存していません。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Paste a new one, without anything around it.</source>
        <translation>余分な文字を付けずに、新しいものを貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>Putting %Ln contacts in order…</source>
        <translation>
            <numerusform>%Ln 件の連絡先を並べ替えています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the contacts: %1 of %2</source>
        <translation>連絡先を読み込んでいます: %2 件中 %1 件</translation>
    </message>
    <message>
        <source>Reading the contacts…</source>
        <translation>連絡先を読み込んでいます…</translation>
    </message>
    <message>
        <source>Refresh and look at what it has.</source>
        <translation>更新して、PBX の内容を確認してください。</translation>
    </message>
    <message>
        <source>Server not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <translation>続けるにはサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in to the PBX&apos;s web page, change it there, then sign in here with the new one.</source>
        <translation>PBX のウェブページにサインインしてそこで変更してから、新しいパスワードでここにサインインしてください。</translation>
    </message>
    <message>
        <source>Sign in with an access token instead, and tell the PBX&apos;s administrator.</source>
        <translation>代わりにアクセストークンでサインインし、PBX の管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Sign in with your password again; a new code will be mailed.</source>
        <translation>もう一度パスワードでサインインしてください。新しいコードが送信されます。</translation>
    </message>
    <message>
        <source>Sign in, and it is kept again.</source>
        <translation>サインインすると、再び保存されます。</translation>
    </message>
    <message>
        <source>Sign-in is blocked</source>
        <translation>サインインがブロックされています</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>サインインが必要です</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>Somebody or something removed it there; your contacts on the PBX are as they were.</source>
        <translation>誰かまたは何かがそこから削除しました。PBX の連絡先はそのままです。</translation>
    </message>
    <message>
        <source>Something answered, but not in the language of the PBX&apos;s contacts.</source>
        <translation>応答がありましたが、PBX の連絡先の形式ではありません。</translation>
    </message>
    <message>
        <source>Start it by itself to see why: main.py demo-server.</source>
        <translation>理由を見るには、単独で起動してください: main.py demo-server</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it: your sign-in is held in memory only.</source>
        <translation>Switchbook は待ちません: サインイン情報はメモリにのみあります。</translation>
    </message>
    <message>
        <source>Switchbook does not wait for it; until it answers nothing is kept on this computer.</source>
        <translation>Switchbook は待ちません。応答があるまで、このコンピューターには何も保存されません。</translation>
    </message>
    <message>
        <source>Switchbook made a mistake</source>
        <translation>Switchbook に誤りがありました</translation>
    </message>
    <message>
        <source>Tell the PBX&apos;s administrator.</source>
        <translation>PBX の管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The PBX cannot be reached</source>
        <translation>PBX に到達できません</translation>
    </message>
    <message>
        <source>The PBX could not be asked</source>
        <translation>PBX に問い合わせできませんでした</translation>
    </message>
    <message>
        <source>The PBX did not accept it</source>
        <translation>PBX が受け付けませんでした</translation>
    </message>
    <message>
        <source>The PBX did not answer.</source>
        <translation>PBX が応答しませんでした。</translation>
    </message>
    <message>
        <source>The PBX did not let you in</source>
        <translation>PBX に入れませんでした</translation>
    </message>
    <message>
        <source>The PBX does not accept this access token: it has ended, or is not whole.</source>
        <translation>PBX がこのアクセストークンを受け付けません。期限切れか、不完全です。</translation>
    </message>
    <message>
        <source>The PBX does not accept this sign-in any more. What you typed is still here.</source>
        <translation>PBX がこのサインインを受け付けなくなりました。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The PBX does not answer at that address</source>
        <translation>そのアドレスで PBX が応答しません</translation>
    </message>
    <message>
        <source>The PBX does not have it any more. What you typed is still here.</source>
        <translation>PBX にはもうありません。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The PBX does not prolong it. What you typed is still here.</source>
        <translation>PBX が延長しません。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>The PBX does not take this code; only the one mailed last counts.</source>
        <translation>PBX がこのコードを受け付けません。有効なのは最後に送信されたコードだけです。</translation>
    </message>
    <message>
        <source>The PBX does not tell what has changed</source>
        <translation>PBX が変更内容を知らせません</translation>
    </message>
    <message>
        <source>The PBX does not wait for it any more.</source>
        <translation>PBX はもう待っていません。</translation>
    </message>
    <message>
        <source>The PBX had your change, and now it has what was there before.</source>
        <translation>PBX には一度変更が反映されましたが、今は以前の内容になっています。</translation>
    </message>
    <message>
        <source>The PBX has a problem</source>
        <translation>PBX に問題があります</translation>
    </message>
    <message>
        <source>The PBX is busy</source>
        <translation>PBX が混み合っています</translation>
    </message>
    <message>
        <source>The PBX knows nobody under this domain; the password was not tried.</source>
        <translation>このドメインの利用者は PBX に登録されていません。パスワードは試されていません。</translation>
    </message>
    <message>
        <source>The PBX mails a code to whoever signs in.</source>
        <translation>PBX は、サインインする人にメールでコードを送ります。</translation>
    </message>
    <message>
        <source>The PBX refused it</source>
        <translation>PBX が拒否しました</translation>
    </message>
    <message>
        <source>The PBX refused it as a contradiction</source>
        <translation>PBX が矛盾として拒否しました</translation>
    </message>
    <message>
        <source>The PBX says: %1.</source>
        <translation>PBX からのメッセージ: %1。</translation>
    </message>
    <message>
        <source>The PBX was asked, but did not answer.</source>
        <translation>PBX に問い合わせましたが、応答がありませんでした。</translation>
    </message>
    <message>
        <source>The PBX was asked, but its answer did not come whole.</source>
        <translation>PBX に問い合わせましたが、応答が途中で途切れました。</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ended on %1</source>
        <translation>PBX の証明書は %1 に期限が切れました</translation>
    </message>
    <message>
        <source>The PBX&apos;s certificate ends on %1</source>
        <translation>PBX の証明書は %1 に期限が切れます</translation>
    </message>
    <message>
        <source>The account&apos;s folder could not be removed</source>
        <translation>アカウントのフォルダーを削除できませんでした</translation>
    </message>
    <message>
        <source>The answer to adding this contact was lost, and the PBX has more than one new contact like it.</source>
        <translation>この連絡先の追加に対する応答が失われ、PBX に同じような新しい連絡先が複数あります。</translation>
    </message>
    <message>
        <source>The answer was lost, and the PBX&apos;s list does not tell.</source>
        <translation>応答が失われ、PBX の一覧からもわかりません。</translation>
    </message>
    <message>
        <source>The certificate has changed</source>
        <translation>証明書が変わりました</translation>
    </message>
    <message>
        <source>The code came too late</source>
        <translation>コードの入力が遅すぎました</translation>
    </message>
    <message>
        <source>The code could not be mailed</source>
        <translation>コードを送信できませんでした</translation>
    </message>
    <message>
        <source>The computer is there, but no PBX listens at that port; nothing was sent.</source>
        <translation>コンピューターはありますが、そのポートで待ち受けている PBX がありません。何も送信していません。</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>The contact is as it was.</source>
        <translation>連絡先は元のままです。</translation>
    </message>
    <message>
        <source>The contacts are being read anew. If the key turns up, the old files can be opened.</source>
        <translation>連絡先を読み込み直しています。鍵が見つかれば、古いファイルを開けます。</translation>
    </message>
    <message>
        <source>The contacts are being read anew; nothing needs to be done.</source>
        <translation>連絡先を読み込み直しています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>The contacts kept on this computer were damaged</source>
        <translation>このコンピューターに保存されていた連絡先が破損していました</translation>
    </message>
    <message>
        <source>The contacts on this computer are closed</source>
        <translation>このコンピューターの連絡先は閉じられています</translation>
    </message>
    <message>
        <source>The contacts on this computer cannot be read</source>
        <translation>このコンピューターの連絡先を読み込めません</translation>
    </message>
    <message>
        <source>The damaged file was set aside. What is on the PBX is untouched.</source>
        <translation>破損したファイルは別に取り置きました。PBX の内容に影響はありません。</translation>
    </message>
    <message>
        <source>The demo PBX did not start</source>
        <translation>デモ用 PBX が起動しませんでした</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The file cannot be read, or holds no certificate of an authority in PEM.</source>
        <translation>ファイルを読み込めないか、PEM 形式の認証局の証明書が含まれていません。</translation>
    </message>
    <message>
        <source>The file of unsent changes was damaged</source>
        <translation>未送信の変更のファイルが破損していました</translation>
    </message>
    <message>
        <source>The folder of Switchbook cannot be written</source>
        <translation>Switchbook のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The key to the contacts kept here is gone from the keyring</source>
        <translation>ここに保存された連絡先の鍵がキーリングにありません</translation>
    </message>
    <message>
        <source>The keyring cannot hold this sign-in</source>
        <translation>このサインイン情報はキーリングに入りません</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>The keyring has not answered yet</source>
        <translation>キーリングがまだ応答していません</translation>
    </message>
    <message>
        <source>The keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
    <message>
        <source>The keyring of this computer did not take it; it is held in memory only.</source>
        <translation>このコンピューターのキーリングが受け付けませんでした。メモリにのみあります。</translation>
    </message>
    <message>
        <source>The keyring refused</source>
        <translation>キーリングが拒否しました</translation>
    </message>
    <message>
        <source>The old files were set aside, not deleted; they may hold changes that were not sent.</source>
        <translation>古いファイルは削除せずに別に取り置きました。未送信の変更が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>The password is right, but the PBX wants a new one before it lets you in.</source>
        <translation>パスワードは正しいですが、PBX は先に新しいパスワードを求めています。</translation>
    </message>
    <message>
        <source>The profile cannot be written</source>
        <translation>プロファイルに書き込めません</translation>
    </message>
    <message>
        <source>The proxy of this computer&apos;s network did not make a way to the PBX; nothing was sent.</source>
        <translation>このコンピューターのネットワークのプロキシが PBX への経路を開きませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>The proxy refused</source>
        <translation>プロキシが拒否しました</translation>
    </message>
    <message>
        <source>The server closed the connection or answered nothing that can be read.</source>
        <translation>サーバーが接続を閉じたか、読み取れない応答を返しました。</translation>
    </message>
    <message>
        <source>The server did not prove who it is with a certificate that this computer trusts; nothing was sent.</source>
        <translation>このコンピューターが信頼する証明書で、サーバーの身元が証明されませんでした。何も送信していません。</translation>
    </message>
    <message>
        <source>The server shows a certificate that nobody vouches for whom this computer trusts; nothing was sent.</source>
        <translation>サーバーの証明書を、このコンピューターが信頼する者が保証していません。何も送信していません。</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one you trusted; nothing was sent. Trusted: %1. Shown now: %2.</source>
        <translation>サーバーが、信頼済みのものとは別の証明書を提示しています。何も送信していません。信頼済み: %1。今回: %2。</translation>
    </message>
    <message>
        <source>The sign-in has ended</source>
        <translation>サインインの期限が切れました</translation>
    </message>
    <message>
        <source>The token is longer than this system&apos;s keyring allows; it is held in memory only.</source>
        <translation>トークンがこのシステムのキーリングの上限より長いため、メモリにのみあります。</translation>
    </message>
    <message>
        <source>The whole list is being read anew; nothing needs to be done.</source>
        <translation>一覧全体を読み込み直しています。何もする必要はありません。</translation>
    </message>
    <message>
        <source>They are read from the PBX as you need them.</source>
        <translation>必要に応じて PBX から読み込みます。</translation>
    </message>
    <message>
        <source>This PBX cannot do that</source>
        <translation>この PBX ではできません</translation>
    </message>
    <message>
        <source>This account may not do that; nothing was changed.</source>
        <translation>このアカウントには許可されていません。何も変更していません。</translation>
    </message>
    <message>
        <source>This computer has no way to the PBX at the moment; nothing was sent.</source>
        <translation>現在、このコンピューターから PBX への経路がありません。何も送信していません。</translation>
    </message>
    <message>
        <source>This contact is gone</source>
        <translation>この連絡先はもうありません</translation>
    </message>
    <message>
        <source>This contact was deleted on the PBX</source>
        <translation>この連絡先は PBX で削除されました</translation>
    </message>
    <message>
        <source>This is no server address</source>
        <translation>サーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>This is not a PBX that Switchbook knows</source>
        <translation>Switchbook が知らない種類の PBX です</translation>
    </message>
    <message>
        <source>Try again after %1, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>%1 以降にもう一度試すか、このコンピューターのブロックを解除できる PBX の管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <translation>%1 以降にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1 分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the log.</source>
        <translation>もう一度お試しください。再び起きた場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator (its disk may be full).</source>
        <translation>もう一度お試しください。続く場合は、PBX の管理者に知らせてください (ディスクがいっぱいの可能性があります)。</translation>
    </message>
    <message>
        <source>Try again; if it stays, tell the PBX&apos;s administrator, or use an access token.</source>
        <translation>もう一度お試しください。続く場合は、PBX の管理者に知らせるか、アクセストークンを使ってください。</translation>
    </message>
    <message>
        <source>Try again; the PBX or the network may be slow.</source>
        <translation>もう一度お試しください。PBX またはネットワークが遅い可能性があります。</translation>
    </message>
    <message>
        <source>Try it again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>Type it again, or let another one be sent.</source>
        <translation>もう一度入力するか、別のコードを送信させてください。</translation>
    </message>
    <message>
        <source>Type the code.</source>
        <translation>コードを入力してください。</translation>
    </message>
    <message>
        <source>Undone elsewhere</source>
        <translation>別の場所で元に戻されました</translation>
    </message>
    <message>
        <source>Unlock the keyring, then try again to stay signed in.</source>
        <translation>サインインしたままにするには、キーリングのロックを解除してから再試行してください。</translation>
    </message>
    <message>
        <source>Use the newer version, or read the contacts from the PBX with this one.</source>
        <translation>新しいバージョンを使うか、このバージョンで PBX から連絡先を読み込んでください。</translation>
    </message>
    <message>
        <source>User name, password or domain are not right. The user name is not the extension number, and the password is that of the user account, not of the phone.</source>
        <translation>ユーザー名、パスワード、またはドメインが正しくありません。ユーザー名は内線番号ではなく、パスワードは電話機ではなくユーザーアカウントのものです。</translation>
    </message>
    <message>
        <source>Wait, or ask the PBX&apos;s administrator, who can unblock this computer.</source>
        <translation>待つか、このコンピューターのブロックを解除できる PBX の管理者にお尋ねください。</translation>
    </message>
    <message>
        <source>What happened is in the log. What you typed is still here.</source>
        <translation>起きたことはログにあります。入力した内容はここに残っています。</translation>
    </message>
    <message>
        <source>What is on the PBX is untouched.</source>
        <translation>PBX の内容に影響はありません。</translation>
    </message>
    <message>
        <source>What was asked for came too late.</source>
        <translation>要求が遅すぎました。</translation>
    </message>
    <message>
        <source>What you changed is still here.</source>
        <translation>変更した内容はここに残っています。</translation>
    </message>
    <message>
        <source>What you saved is still here, and not on the PBX.</source>
        <translation>保存した内容はここに残っており、PBX にはありません。</translation>
    </message>
    <message>
        <source>What you see is right, but it is not kept on this computer for the next start.</source>
        <translation>表示内容は正しいですが、次回の起動のためにこのコンピューターに保存されません。</translation>
    </message>
    <message>
        <source>Without it nobody can sign in with a password.</source>
        <translation>コードがないと、パスワードでサインインできません。</translation>
    </message>
    <message>
        <source>Without one your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>キーリングがないため、サインイン情報はメモリにのみあり、ディスクには何もありません。</translation>
    </message>
    <message>
        <source>Write https:// in front of the address instead of http://.</source>
        <translation>アドレスの前に http:// ではなく https:// を付けてください。</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>コードが違います</translation>
    </message>
    <message>
        <source>You deleted it %1, the change was seen %2.</source>
        <translation>削除: %1、変更の確認: %2</translation>
    </message>
    <message>
        <source>Your password has to be changed first</source>
        <translation>先にパスワードの変更が必要です</translation>
    </message>
    <message>
        <source>Your sign-in is held in memory only; nothing of it is on disk.</source>
        <translation>サインイン情報はメモリにのみあり、ディスクには何もありません。</translation>
    </message>
    <message>
        <source>Your sign-in is not in the keyring any more</source>
        <translation>サインイン情報がキーリングにありません</translation>
    </message>
    <message>
        <source>Your sign-in is not kept</source>
        <translation>サインイン情報は保存されていません</translation>
    </message>
    <message>
        <source>Your sign-in is safe in the keyring, but not whose it is.</source>
        <translation>サインイン情報はキーリングに安全にありますが、誰のものかは保存されていません。</translation>
    </message>
    <message>
        <source>Yours was saved %1, theirs was seen %2.</source>
        <translation>あなたの保存: %1、相手の確認: %2。</translation>
    </message>
    <message>
        <source>a contact without a name</source>
        <translation>名前のない連絡先</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>%1 の追加</translation>
    </message>
    <message numerus="yes">
        <source>adding of %Ln contacts</source>
        <translation>
            <numerusform>%Ln 件の連絡先の追加</numerusform>
        </translation>
    </message>
    <message>
        <source>being looked for</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>change of %1 of %2</source>
        <translation>%2 の%1の変更</translation>
    </message>
    <message numerus="yes">
        <source>change of %1 of %Ln contacts</source>
        <translation>
            <numerusform>%Ln 件の連絡先の%1の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>change of %Ln contacts</source>
        <translation>
            <numerusform>%Ln 件の連絡先の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>complete at %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>%1 の削除</translation>
    </message>
    <message numerus="yes">
        <source>deletion of %Ln contacts</source>
        <translation>
            <numerusform>%Ln 件の連絡先の削除</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>favourite of %1</source>
        <translation>お気に入り: %1</translation>
    </message>
    <message numerus="yes">
        <source>favourite of %Ln contacts</source>
        <translation>
            <numerusform>お気に入り: 連絡先 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>given up</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>here, again</source>
        <translation>こちら、再実行</translation>
    </message>
    <message>
        <source>here, undone</source>
        <translation>こちら、取り消し</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>新しい連絡先</translation>
    </message>
    <message>
        <source>no favourite any more</source>
        <translation>お気に入り解除</translation>
    </message>
    <message>
        <source>on the PBX</source>
        <translation>PBX</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>typed, not saved</source>
        <translation>入力済み、未保存</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>phrasing</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
</TS>
