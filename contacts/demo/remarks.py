"""What people note about the people they know, and what they put behind a name."""

from contacts.demo.cultures import lines

EMOJI = ("🎻", "☕", "🚲", "⚓", "🌻", "👩🏽‍🔧")

REMARKS = lines("""
    Met at the trade fair in spring.
    Prefers calls after 14:00 & never on Fridays.
    Out of office every other Wednesday.
    Speaks English, French and a little Turkish.
    Has the keys to the server room.
    Invoices to accounts@example.com, please.
    Birthday on 29 February.
    Ring twice, the first call goes to voicemail.
    Knows everybody in the building.
    On parental leave until the summer; Robin stands in.
    Contract ends <31 December>, ask about the renewal.
    Door code: ask at reception.
    Allergic to nuts (important for the summer party!).
    Second line is shared with the workshop.
    = the one who repaired the coffee machine
    Do not use the old mobile number any more.
    100% reliable, 0% patience.
    Works from home on Mondays and Tuesdays.
    Wants the price list as a PDF file.
    Always copy the assistant.
    Deputy: see under the same company.
    Moved here from the Lisbon office in 2019.
    Quarterly review: bring last year's figures.
    Call the extension from inside, the long number from outside.
""")
