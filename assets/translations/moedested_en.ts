<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>SMART Recovery</source>
        <translation>SMART Recovery</translation>
    </message>
    <message>
        <source>About SMART</source>
        <translation>About SMART</translation>
    </message>
</context>
<context>
    <name>AccessControls</name>
    <message>
        <source>Larger text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Text %1 of %2</source>
        <translation>Text %1&#xa0;of&#xa0;%2</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <translation>Text size %1 of %2</translation>
    </message>
    <message>
        <source>Low buttons</source>
        <translation>Low buttons</translation>
    </message>
    <message>
        <source>All that can be touched moves to the lower half</source>
        <translation>All that can be touched moves to the lower half</translation>
    </message>
    <message>
        <source>Still screen</source>
        <translation>Still screen</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Nothing glides or fades</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translation>Choose language</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>BuilderBar</name>
    <message>
        <source>The sheet’s language</source>
        <translation>The sheet’s language</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>One copy fewer</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>One copy more</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n page</numerusform>
            <numerusform>Print %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderChoices</name>
    <message>
        <source>Often used</source>
        <translation>Often used</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>Choose the paper</translation>
    </message>
    <message>
        <source>All groups, or only some</source>
        <translation>All groups, or only some</translation>
    </message>
    <message>
        <source>Choose groups</source>
        <translation>Choose groups</translation>
    </message>
    <message>
        <source>Enclose</source>
        <translation>Enclose</translation>
    </message>
    <message>
        <source>Choose worksheets</source>
        <translation>Choose worksheets</translation>
    </message>
    <message>
        <source>Change PINs</source>
        <translation>Change PINs</translation>
    </message>
</context>
<context>
    <name>BuilderGroups</name>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Can come on …</source>
        <translation>Can come on …</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>When in the day?</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Show all groups</translation>
    </message>
    <message>
        <source>No group fits. Choose other days or all towns.</source>
        <translation>No group fits. Choose other days or all towns.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more group(s)</source>
        <translation>
            <numerusform>Show %n more group</numerusform>
            <numerusform>Show %n more groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderNotes</name>
    <message>
        <source>A note for this sheet</source>
        <translation>A note for this sheet</translation>
    </message>
    <message>
        <source>There is no room for more.</source>
        <translation>There is no room for more.</translation>
    </message>
    <message>
        <source>It stands on this sheet only, and is not stored. Write no names.</source>
        <translation>It stands on this sheet only, and is not stored. Write no names.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>BuilderOptions</name>
    <message>
        <source>Which dates?</source>
        <translation>Which dates?</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>From when?</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Large print</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Change the note</translation>
    </message>
</context>
<context>
    <name>BuilderScreen</name>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Can come on …</source>
        <translation>Can come on …</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>When in the day?</translation>
    </message>
    <message>
        <source>Which dates?</source>
        <translation>Which dates?</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>From when?</translation>
    </message>
    <message>
        <source>The sheet’s language</source>
        <translation>The sheet’s language</translation>
    </message>
    <message>
        <source>How is it printed?</source>
        <translation>How is it printed?</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear choices</source>
        <translation>Clear choices</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>What a meeting is like</source>
        <translation>What a meeting is like</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This you can do</source>
        <translation>This you can do</translation>
    </message>
    <message>
        <source>This you need not do</source>
        <translation>This you need not do</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Find meetings</source>
        <translation>Find meetings</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Print …</translation>
    </message>
</context>
<context>
    <name>DoorScreen</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Back to About SMART</source>
        <translation>Back to About SMART</translation>
    </message>
</context>
<context>
    <name>ExampleMark</name>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Play again</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 seconds back</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Sound is on</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Sound is off</translation>
    </message>
    <message>
        <source>Subtitles are on</source>
        <translation>Subtitles are on</translation>
    </message>
    <message>
        <source>Subtitles are off</source>
        <translation>Subtitles are off</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>You can see the rest of the screen as before.</source>
        <translation>You can see the rest of the screen as before.</translation>
    </message>
    <message>
        <source>The film is being fetched</source>
        <translation>The film is being fetched</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Short films</source>
        <translation>Short films</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>You can see these films here. They start without sound.</source>
        <translation>You can see these films here. They start without sound.</translation>
    </message>
    <message>
        <source>There are no films here</source>
        <translation>There are no films here</translation>
    </message>
    <message>
        <source>Ask the staff if you want to know more.</source>
        <translation>Ask the staff if you want to know more.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>I can come on …</source>
        <translation>I can come on&#xa0;…</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Which days?</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>When in the day?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>More choices</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>News from the centre: %1</source>
        <translation>News from the centre: %1</translation>
    </message>
</context>
<context>
    <name>FinderDates</name>
    <message>
        <source>No dates can be told while the clock may be wrong. These groups fit. Call to hear when they meet.</source>
        <translation>No dates can be told while the clock may be wrong. These groups fit. Call to hear when they meet.</translation>
    </message>
    <message>
        <source>The first date in your calendar</source>
        <translation>The first date in your calendar</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Works without internet</translation>
    </message>
    <message>
        <source>See the meeting plan</source>
        <translation>See the meeting plan</translation>
    </message>
</context>
<context>
    <name>FinderQuestions</name>
    <message>
        <source>When in the day?</source>
        <translation>When in the day?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
</context>
<context>
    <name>FinderScreen</name>
    <message>
        <source>I can come on …</source>
        <translation>I can come on&#xa0;…</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>Back to meetings</translation>
    </message>
    <message>
        <source>Print / take along</source>
        <translation>Print / take along</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
</context>
<context>
    <name>FiveMeetings</name>
    <message>
        <source>Try five meetings before you decide</source>
        <translation>Try five meetings before you decide</translation>
    </message>
    <message>
        <source>We find the next dates for you.</source>
        <translation>We find the next dates for you.</translation>
    </message>
    <message>
        <source>Find meetings</source>
        <translation>Find meetings</translation>
    </message>
</context>
<context>
    <name>GroupDates</name>
    <message>
        <source>The next meetings</source>
        <translation>The next meetings</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>The next meeting</translation>
    </message>
    <message>
        <source>There are no meetings planned. Ask the staff.</source>
        <translation>There are no meetings planned. Ask the staff.</translation>
    </message>
    <message>
        <source>The next five meetings</source>
        <translation>The next five meetings</translation>
    </message>
    <message>
        <source>Days without a meeting</source>
        <translation>Days without a meeting</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
</context>
<context>
    <name>GroupMore</name>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Questions?</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Back to meetings</source>
        <translation>Back to meetings</translation>
    </message>
    <message>
        <source>The plan has changed</source>
        <translation>The plan has changed</translation>
    </message>
    <message>
        <source>Go back and find another group.</source>
        <translation>Go back and find another group.</translation>
    </message>
    <message>
        <source>See all meetings</source>
        <translation>See all meetings</translation>
    </message>
    <message>
        <source>Print page, without names</source>
        <translation>Print page, without names</translation>
    </message>
</context>
<context>
    <name>HeadlineCard</name>
    <message>
        <source>News from the centre: %1</source>
        <translation>News from the centre: %1</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>Help now</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Call 112 if a life is in danger.</source>
        <translation>Call 112 if a life is in danger.</translation>
    </message>
    <message>
        <source>You can also speak to anyone who works here. You need not say your name.</source>
        <translation>You can also speak to anyone who works here. You need not say your name.</translation>
    </message>
</context>
<context>
    <name>MainWays</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>About SMART</source>
        <translation>About SMART</translation>
    </message>
    <message>
        <source>4 points</source>
        <translation>4 points</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>MeetingsEnd</name>
    <message>
        <source>Show four more weeks</source>
        <translation>Show four more weeks</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings nearby</source>
        <translation>Meetings nearby</translation>
    </message>
    <message>
        <source>Show more meetings</source>
        <translation>Show more meetings</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Where?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Show more groups</source>
        <translation>Show more groups</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Which days?</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>When in the day?</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show more</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>To the top</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting · %1</source>
        <translation>Next meeting · %1</translation>
    </message>
    <message>
        <source>Print / take along</source>
        <translation>Print / take along</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Next meeting</translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>News: %1</source>
        <translation>News: %1</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>See all meetings</source>
        <translation>See all meetings</translation>
    </message>
    <message>
        <source>The next meeting of all</source>
        <translation>The next meeting of all</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
</context>
<context>
    <name>NoticesScreen</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>News from the centre</source>
        <translation>News from the centre</translation>
    </message>
    <message>
        <source>There is nothing new right now</source>
        <translation>There is nothing new right now</translation>
    </message>
    <message>
        <source>You can always ask someone who works here.</source>
        <translation>You can always ask someone who works here.</translation>
    </message>
    <message>
        <source>See meetings</source>
        <translation>See meetings</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Back to About SMART</source>
        <translation>Back to About SMART</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>This page is not here</translation>
    </message>
    <message>
        <source>Go back to About SMART to find something else.</source>
        <translation>Go back to About SMART to find something else.</translation>
    </message>
    <message>
        <source>See the other pages</source>
        <translation>See the other pages</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Previous: %1</source>
        <translation>Previous: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Your page</source>
        <translation>Your page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print it again</translation>
    </message>
</context>
<context>
    <name>PinsScreen</name>
    <message>
        <source>PINs</source>
        <translation>PINs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Finish and wipe</source>
        <translation>Finish and wipe</translation>
    </message>
    <message>
        <source>The staff’s PIN</source>
        <translation>The staff’s PIN</translation>
    </message>
    <message>
        <source>The administrator’s PIN</source>
        <translation>The administrator’s PIN</translation>
    </message>
    <message>
        <source>To the sheets</source>
        <translation>To the sheets</translation>
    </message>
</context>
<context>
    <name>PointScreen</name>
    <message>
        <source>Back to the four points</source>
        <translation>Back to the four points</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>PointsScreen</name>
    <message>
        <source>SMART Recovery</source>
        <translation>SMART Recovery</translation>
    </message>
    <message>
        <source>The four points</source>
        <translation>The four points</translation>
    </message>
    <message>
        <source>Everything in SMART is about four areas. You choose where to begin. Touch a point to see its tools.</source>
        <translation>Everything in SMART is about four areas. You choose where to begin. Touch a point to see its tools.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Look at the sheet</source>
        <translation>Look at the sheet</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Earlier page</source>
        <translation>Earlier page</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Move on</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>PreviewSheetOfPaper</name>
    <message>
        <source>Page %1, larger</source>
        <translation>Page %1, larger</translation>
    </message>
</context>
<context>
    <name>PrinciplesScreen</name>
    <message>
        <source>Eight principles</source>
        <translation>Eight principles</translation>
    </message>
    <message>
        <source>Back to About SMART</source>
        <translation>Back to About SMART</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Go on meanwhile</source>
        <translation>Go on meanwhile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Do not print it</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Touch the screen to see meetings</source>
        <translation>Touch the screen to see meetings</translation>
    </message>
    <message>
        <source>You are anonymous. The screen remembers nothing.</source>
        <translation>You are anonymous. The screen remembers nothing.</translation>
    </message>
    <message>
        <source>See meetings</source>
        <translation>See meetings</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>See the sheet large</source>
        <translation>See the sheet large</translation>
    </message>
    <message>
        <source>The worksheet</source>
        <translation>The worksheet</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud does not work right now. Try again, or ask the staff.</source>
        <translation>Reading aloud does not work right now. Try again, or ask the staff.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Slower still</source>
        <translation>Slower still</translation>
    </message>
    <message>
        <source>Normal pace</source>
        <translation>Normal pace</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Soft</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Finish and wipe</source>
        <translation>Finish and wipe</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>StageScreen</name>
    <message>
        <source>Where am I?</source>
        <translation>Where am I?</translation>
    </message>
    <message>
        <source>Back to the sentences</source>
        <translation>Back to the sentences</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>All six places are good places to be. Many go back and forth between them.</source>
        <translation>All six places are good places to be. Many go back and forth between them.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>What you can do here</translation>
    </message>
    <message>
        <source>Tools that suit you here</source>
        <translation>Tools that suit you here</translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheet(s)</source>
        <translation>
            <numerusform>Print %n sheet</numerusform>
            <numerusform>Print %n sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not here</source>
        <translation>This sentence is not here</translation>
    </message>
    <message>
        <source>Look at the six sentences and choose another.</source>
        <translation>Look at the six sentences and choose another.</translation>
    </message>
    <message>
        <source>See the sentences</source>
        <translation>See the sentences</translation>
    </message>
</context>
<context>
    <name>StagesScreen</name>
    <message>
        <source>Where am I?</source>
        <translation>Where am I?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Touch the sentence that fits you best today. None is better than another, and nobody stores what you choose.</source>
        <translation>Touch the sentence that fits you best today. None is better than another, and nobody stores what you choose.</translation>
    </message>
</context>
<context>
    <name>StepNumber</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>The screen starts over in %n second(s), so that nobody sees what you looked at.</source>
        <translation>
            <numerusform>The screen starts over in %n second, so that nobody sees what you looked at.</numerusform>
            <numerusform>The screen starts over in %n seconds, so that nobody sees what you looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Yes, I am here</translation>
    </message>
    <message>
        <source>No, wipe and finish</source>
        <translation>No, wipe and finish</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take it with you</source>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>Next meeting in your calendar</source>
        <translation>Next meeting in your calendar</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Works without internet</translation>
    </message>
    <message>
        <source>See the meeting plan</source>
        <translation>See the meeting plan</translation>
    </message>
</context>
<context>
    <name>TakeBar</name>
    <message>
        <source>Print page</source>
        <translation>Print page</translation>
    </message>
    <message>
        <source>To your phone</source>
        <translation>To your phone</translation>
    </message>
</context>
<context>
    <name>TakeText</name>
    <message>
        <source>The words on your phone</source>
        <translation>The words on your phone</translation>
    </message>
    <message>
        <source>Hold your phone’s camera over the code. The text comes up on the phone, and you can copy it. It works without internet, and nothing is stored here.</source>
        <translation>Hold your phone’s camera over the code. The text comes up on the phone, and you can copy it. It works without internet, and nothing is stored here.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ToolCard</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>Print: %1</translation>
    </message>
</context>
<context>
    <name>ToolScreen</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>This tool is not here</source>
        <translation>This tool is not here</translation>
    </message>
    <message>
        <source>Look at the list and choose another.</source>
        <translation>Look at the list and choose another.</translation>
    </message>
    <message>
        <source>See all tools</source>
        <translation>See all tools</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message>
        <source>How to do it</source>
        <translation>How to do it</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>An example</translation>
    </message>
</context>
<context>
    <name>ToolsScreen</name>
    <message>
        <source>SMART Recovery</source>
        <translation>SMART Recovery</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>A tool is a simple way to think something through, alone or in the group. Try those that suit you.</source>
        <translation>A tool is a simple way to think something through, alone or in the group. Try those that suit you.</translation>
    </message>
</context>
<context>
    <name>TypingBoard</name>
    <message>
        <source>Capital letters</source>
        <translation>Capital letters</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>Figures and signs</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>abc</source>
        <translation>abc</translation>
    </message>
</context>
<context>
    <name>about::PageView</name>
    <message>
        <source>About SMART</source>
        <translation>About SMART</translation>
    </message>
</context>
<context>
    <name>accessibility::Reading</name>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>not chosen</translation>
    </message>
    <message>
        <source>tab, chosen</source>
        <translation>tab, chosen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
</context>
<context>
    <name>accessibility::Speech</name>
    <message>
        <source>%1 o&apos;clock</source>
        <comment>time: full hour</comment>
        <extracomment>How a voice says a time: the hour alone, then the hour and the minutes.</extracomment>
        <translation>%1 o&apos;clock</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time: hour and minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>builder::BuilderView</name>
    <message>
        <source>Discharge plan</source>
        <translation>Discharge plan</translation>
    </message>
    <message>
        <source>For the wall</source>
        <translation>For the wall</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Worksheets</translation>
    </message>
    <message>
        <source>Five-meeting plan</source>
        <translation>Five-meeting plan</translation>
    </message>
    <message>
        <source>What happens at a meeting</source>
        <translation>What happens at a meeting</translation>
    </message>
    <message>
        <source>Week poster, A4</source>
        <translation>Week poster, A4</translation>
    </message>
    <message>
        <source>Week poster, A3</source>
        <translation>Week poster, A3</translation>
    </message>
    <message>
        <source>List by town</source>
        <translation>List by town</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Pocket cards</translation>
    </message>
    <message>
        <source>The first five dates</source>
        <translation>The first five dates</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>From today</source>
        <translation>From today</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>In %n week</numerusform>
            <numerusform>In %n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>All towns</translation>
    </message>
    <message>
        <source>Can come any day</source>
        <translation>Can come any day</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>At any time</translation>
    </message>
    <message>
        <source>Sheet for the discharge plan</source>
        <translation>Sheet for the discharge plan</translation>
    </message>
    <message>
        <source>There are no groups yet. They come when the centre has written them.</source>
        <translation>There are no groups yet. They come when the centre has written them.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be read right now. Ask whoever looks after the screen.</source>
        <translation>The groups can&apos;t be read right now. Ask whoever looks after the screen.</translation>
    </message>
    <message>
        <source>Choose a group, and the sheet is here.</source>
        <translation>Choose a group, and the sheet is here.</translation>
    </message>
    <message>
        <source>Choose a worksheet, and it is here.</source>
        <translation>Choose a worksheet, and it is here.</translation>
    </message>
    <message>
        <source>The clock here may be wrong, so no page with dates can be made. Ask whoever looks after the screen.</source>
        <translation>The clock here may be wrong, so no page with dates can be made. Ask whoever looks after the screen.</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be made right now. Choose again, or ask whoever looks after the screen.</source>
        <translation>The sheet can&apos;t be made right now. Choose again, or ask whoever looks after the screen.</translation>
    </message>
    <message>
        <source>The printer’s test page</source>
        <translation>The printer’s test page</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n group(s) for “%1”, or take the list by town, which has room for them all.</source>
        <translation>
            <numerusform>Choose at most %n group for “%1”, or take the list by town, which has room for them all.</numerusform>
            <numerusform>Choose at most %n groups for “%1”, or take the list by town, which has room for them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>context::LockView</name>
    <message>
        <source>%1 sec</source>
        <translation>%1 sec</translation>
    </message>
    <message>
        <source>%1 min %2 sec</source>
        <translation>%1 min %2 sec</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>%1 · locks in %2</source>
        <translation>%1 · locks in %2</translation>
    </message>
</context>
<context>
    <name>context::Phrases</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>under way now</source>
        <translation>under way now</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Open to all</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Closed group</translation>
    </message>
    <message>
        <source>%1: call and ask first</source>
        <translation>%1: call and ask first</translation>
    </message>
</context>
<context>
    <name>context::PlanWarnings</name>
    <message>
        <source>error in %1, line %2</source>
        <translation>error in %1, line %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 can&apos;t be read</translation>
    </message>
    <message>
        <source>There is something to put right: %1.</source>
        <translation>There is something to put right: %1.</translation>
    </message>
    <message>
        <source>There is no plan to show: %1.</source>
        <translation>There is no plan to show: %1.</translation>
    </message>
    <message>
        <source>The plan is from %1: %2.</source>
        <translation>The plan is from %1: %2.</translation>
    </message>
    <message>
        <source>The screen runs without the centre&apos;s settings: %1.</source>
        <translation>The screen runs without the centre&apos;s settings: %1.</translation>
    </message>
    <message>
        <source>The settings are from %1: %2.</source>
        <translation>The settings are from %1: %2.</translation>
    </message>
    <message>
        <source>There is no news to show: %1.</source>
        <translation>There is no news to show: %1.</translation>
    </message>
    <message>
        <source>The news is from %1: %2.</source>
        <translation>The news is from %1: %2.</translation>
    </message>
    <message>
        <source>The clock here may be wrong. Call to check, or ask the staff.</source>
        <translation>The clock here may be wrong. Call to check, or ask the staff.</translation>
    </message>
    <message>
        <source>The plan is from %1. Call to check if you are in doubt.</source>
        <translation>The plan is from %1. Call to check if you are in doubt.</translation>
    </message>
    <message>
        <source>Some of the meetings can&apos;t be shown right now. Ask the staff.</source>
        <translation>Some of the meetings can&apos;t be shown right now. Ask the staff.</translation>
    </message>
    <message>
        <source>The settings in centre.toml have changed. They hold once the program begins anew.</source>
        <translation>The settings in centre.toml have changed. They hold once the program begins anew.</translation>
    </message>
    <message>
        <source>The screen has no font for these letters: %1</source>
        <translation>The screen has no font for these letters: %1</translation>
    </message>
</context>
<context>
    <name>desk::FileDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>smart-sheet.pdf</source>
        <translation>smart-sheet.pdf</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>The sheet is saved.</translation>
    </message>
    <message>
        <source>The sheet is not saved: there is no room left there. Choose another place.</source>
        <translation>The sheet is not saved: there is no room left there. Choose another place.</translation>
    </message>
    <message>
        <source>The sheet is not saved: nothing can be written there. Choose another folder.</source>
        <translation>The sheet is not saved: nothing can be written there. Choose another folder.</translation>
    </message>
</context>
<context>
    <name>desk::PaperDesk</name>
    <message>
        <source>This PC knows no printer. Save the sheet as PDF, or ask whoever looks after the PC.</source>
        <translation>This PC knows no printer. Save the sheet as PDF, or ask whoever looks after the PC.</translation>
    </message>
</context>
<context>
    <name>films::FilmView</name>
    <message>
        <source>Short films</source>
        <translation>Short films</translation>
    </message>
    <message>
        <source>This film can&apos;t be shown. Ask the staff.</source>
        <translation>This film can&apos;t be shown. Ask the staff.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>films::FilmsView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation>With subtitles</translation>
    </message>
</context>
<context>
    <name>meetings::Cards</name>
    <message>
        <source>Join from home, over the internet</source>
        <translation>Join from home, over the internet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Moved from %1</translation>
    </message>
    <message>
        <source>Under way now, began %1</source>
        <translation>Under way now, began %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Also online</source>
        <translation>Also online</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>This meeting is cancelled</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Next meeting: %1</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Extra meeting</translation>
    </message>
</context>
<context>
    <name>meetings::FilterView</name>
    <message>
        <source>All places</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>For everyone</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>All day</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Only open</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>Ask the staff where you can find a group.</source>
        <translation>Ask the staff where you can find a group.</translation>
    </message>
    <message>
        <source>The meetings can&apos;t be shown right now</source>
        <translation>The meetings can&apos;t be shown right now</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %n group(s)</source>
        <translation>
            <numerusform>Without %1: %n group</numerusform>
            <numerusform>Without %1: %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %n meeting(s)</source>
        <translation>
            <numerusform>Without %1: %n meeting</numerusform>
            <numerusform>Without %1: %n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings fit what you chose</source>
        <translation>No meetings fit what you chose</translation>
    </message>
    <message>
        <source>There are no groups in the plan</source>
        <translation>There are no groups in the plan</translation>
    </message>
    <message>
        <source>There are no meetings in the next four weeks</source>
        <translation>There are no meetings in the next four weeks</translation>
    </message>
    <message>
        <source>This is what you find with fewer choices.</source>
        <translation>This is what you find with fewer choices.</translation>
    </message>
</context>
<context>
    <name>meetings::FinderView</name>
    <message>
        <source>The first five dates</source>
        <translation>The first five dates</translation>
    </message>
    <message numerus="yes">
        <source>The next %n date(s)</source>
        <translation>
            <numerusform>The next date</numerusform>
            <numerusform>The next %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>The next date</source>
        <translation>The next date</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>The groups</translation>
    </message>
</context>
<context>
    <name>meetings::GroupView</name>
    <message>
        <source>This group is no longer in the plan</source>
        <translation>This group is no longer in the plan</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Also online</source>
        <translation>Also online</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>On the internet</translation>
    </message>
    <message>
        <source>Join from home. The link is in the meeting plan on the net.</source>
        <translation>Join from home. The link is in the meeting plan on the net.</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Step-free access</translation>
    </message>
</context>
<context>
    <name>meetings::MeetingsView</name>
    <message>
        <source>The groups</source>
        <translation>The groups</translation>
    </message>
    <message>
        <source>Meetings until %1</source>
        <translation>Meetings until %1</translation>
    </message>
</context>
<context>
    <name>paper::Jobs</name>
    <message>
        <source>Put paper in the tray. The sheet comes when you have done so.</source>
        <translation>Put paper in the tray. The sheet comes when you have done so.</translation>
    </message>
    <message>
        <source>Open the printer and pull the paper out gently. Then close it.</source>
        <translation>Open the printer and pull the paper out gently. Then close it.</translation>
    </message>
    <message>
        <source>Put a new toner cartridge in. The sheet comes when you have done so.</source>
        <translation>Put a new toner cartridge in. The sheet comes when you have done so.</translation>
    </message>
    <message>
        <source>Close it. The sheet comes when you have done so.</source>
        <translation>Close it. The sheet comes when you have done so.</translation>
    </message>
    <message>
        <source>See whether it is switched on and its network cable is in.</source>
        <translation>See whether it is switched on and its network cable is in.</translation>
    </message>
    <message>
        <source>See what its own display says.</source>
        <translation>See what its own display says.</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>The printer is out of paper</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Paper is stuck in the printer</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>The printer is out of toner</translation>
    </message>
    <message>
        <source>A cover of the printer is open</source>
        <translation>A cover of the printer is open</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>The printer does not answer</translation>
    </message>
    <message>
        <source>The printer stands still</source>
        <translation>The printer stands still</translation>
    </message>
    <message>
        <source>Please tell one of the staff. You can print it again, or take it on your phone.</source>
        <translation>Please tell one of the staff. You can print it again, or take it on your phone.</translation>
    </message>
    <message>
        <source>Look in the printer for a page that came out, and at its display. Then you can print again.</source>
        <translation>Look in the printer for a page that came out, and at its display. Then you can print again.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as PDF.</source>
        <translation>Choose another printer, or save it as PDF.</translation>
    </message>
    <message>
        <source>Please fetch one of the staff. Your sheet comes when the printer is ready.</source>
        <translation>Please fetch one of the staff. Your sheet comes when the printer is ready.</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>On its way to the printer</translation>
    </message>
    <message>
        <source>If you start over or close the window now, it is cancelled.</source>
        <translation>If you start over or close the window now, it is cancelled.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>This takes a moment.</translation>
    </message>
    <message>
        <source>The printer is busy</source>
        <translation>The printer is busy</translation>
    </message>
    <message>
        <source>Your sheet comes next.</source>
        <translation>Your sheet comes next.</translation>
    </message>
    <message>
        <source>Your sheet is being printed</source>
        <translation>Your sheet is being printed</translation>
    </message>
    <message>
        <source>It comes out of %1.</source>
        <translation>It comes out of %1.</translation>
    </message>
    <message>
        <source>Its toner is running low.</source>
        <translation>Its toner is running low.</translation>
    </message>
    <message>
        <source>The printer does not say how it is going</source>
        <translation>The printer does not say how it is going</translation>
    </message>
    <message>
        <source>We keep asking. See whether the sheet is already there.</source>
        <translation>We keep asking. See whether the sheet is already there.</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>The sheet is printed</translation>
    </message>
    <message>
        <source>Your sheet is ready</source>
        <translation>Your sheet is ready</translation>
    </message>
    <message>
        <source>Take it with you from %1.</source>
        <translation>Take it with you from %1.</translation>
    </message>
    <message>
        <source>The printing is stopped</source>
        <translation>The printing is stopped</translation>
    </message>
    <message>
        <source>If a page came out already, take it with you.</source>
        <translation>If a page came out already, take it with you.</translation>
    </message>
    <message>
        <source>The sheet did not come</source>
        <translation>The sheet did not come</translation>
    </message>
    <message>
        <source>Ask IT for another one.</source>
        <translation>Ask IT for another one.</translation>
    </message>
    <message>
        <source>This printer takes neither PDF nor the pictures that we can make of it</source>
        <translation>This printer takes neither PDF nor the pictures that we can make of it</translation>
    </message>
    <message>
        <source>The printer does not have that paper</source>
        <translation>The printer does not have that paper</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Choose another size.</translation>
    </message>
    <message>
        <source>The printer does not make so many copies at once</source>
        <translation>The printer does not make so many copies at once</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>Choose fewer.</translation>
    </message>
    <message>
        <source>There are too many pages for this printer at once</source>
        <translation>There are too many pages for this printer at once</translation>
    </message>
</context>
<context>
    <name>paper::PaperView</name>
    <message>
        <source>The clock here may be wrong, so no page with dates can be made. Call to check, or ask the staff.</source>
        <translation>The clock here may be wrong, so no page with dates can be made. Call to check, or ask the staff.</translation>
    </message>
    <message>
        <source>The page can&apos;t be made right now. Ask the staff.</source>
        <translation>The page can&apos;t be made right now. Ask the staff.</translation>
    </message>
</context>
<context>
    <name>paper::PrintView</name>
    <message>
        <source>On both sides</source>
        <translation>On both sides</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In colour</translation>
    </message>
    <message>
        <source>The tray that the printer chooses</source>
        <translation>The tray that the printer chooses</translation>
    </message>
    <message>
        <source>Fed by hand</source>
        <translation>Fed by hand</translation>
    </message>
    <message>
        <source>The tray at the side</source>
        <translation>The tray at the side</translation>
    </message>
    <message>
        <source>The main tray</source>
        <translation>The main tray</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Tray %1</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>the printer</translation>
    </message>
    <message>
        <source>No printer is set up. This is the page as it would be printed. Nothing is saved.</source>
        <translation>No printer is set up. This is the page as it would be printed. Nothing is saved.</translation>
    </message>
    <message>
        <source>The staff can print this for you. Nothing is saved.</source>
        <translation>The staff can print this for you. Nothing is saved.</translation>
    </message>
    <message>
        <source>You have printed as many sheets as one visit has. Ask the staff if you need more.</source>
        <translation>You have printed as many sheets as one visit has. Ask the staff if you need more.</translation>
    </message>
    <message numerus="yes">
        <source>You can print %n more sheet(s). Nothing is saved.</source>
        <translation>
            <numerusform>You can print %n more sheet. Nothing is saved.</numerusform>
            <numerusform>You can print %n more sheets. Nothing is saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>One side, black and white</source>
        <translation>One side, black and white</translation>
    </message>
</context>
<context>
    <name>rest::RestView</name>
    <message>
        <source>Next meeting · %1</source>
        <translation>Next meeting · %1</translation>
    </message>
    <message>
        <source>Open to all. Free. No need to sign up.</source>
        <translation>Open to all. Free. No need to sign up.</translation>
    </message>
</context>
<context>
    <name>smart::PrinciplesView</name>
    <message>
        <source>Eight principles of SMART Recovery</source>
        <translation>Eight principles of SMART Recovery</translation>
    </message>
</context>
<context>
    <name>staff::DoorView</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Enter your PIN</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>A PIN has at least %1 digits.</translation>
    </message>
    <message>
        <source>That PIN does not fit. Try again.</source>
        <translation>That PIN does not fit. Try again.</translation>
    </message>
    <message>
        <source>This is for those who work here.</source>
        <translation>This is for those who work here.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>Wait a little</translation>
    </message>
    <message>
        <source>Several PINs did not fit. You can try again in %1.</source>
        <translation>Several PINs did not fit. You can try again in %1.</translation>
    </message>
    <message>
        <source>The centre’s files are missing</source>
        <translation>The centre’s files are missing</translation>
    </message>
    <message>
        <source>The screen can’t find the folder with the meetings. It shows them by itself when the folder is back. Tell whoever looks after this screen.</source>
        <translation>The screen can’t find the folder with the meetings. It shows them by itself when the folder is back. Tell whoever looks after this screen.</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>There is no PIN yet</translation>
    </message>
    <message>
        <source>Ask whoever looks after this screen to set one with the command: moedested pin set staff</source>
        <translation>Ask whoever looks after this screen to set one with the command: moedested pin set staff</translation>
    </message>
    <message>
        <source>The door can&apos;t be opened</source>
        <translation>The door can&apos;t be opened</translation>
    </message>
    <message>
        <source>The screen can&apos;t use its PINs just now. Ask whoever looks after this screen to run the command: moedested pin status</source>
        <translation>The screen can&apos;t use its PINs just now. Ask whoever looks after this screen to run the command: moedested pin status</translation>
    </message>
</context>
<context>
    <name>staff::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>staff::PinsView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>A PIN has %1 to %2 digits.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Take at least three different digits.</source>
        <translation>That is too easy to guess. Take at least three different digits.</translation>
    </message>
    <message>
        <source>Digits in a row are guessed first. Mix them.</source>
        <translation>Digits in a row are guessed first. Mix them.</translation>
    </message>
    <message>
        <source>A part that comes again is guessed first. Take digits without a pattern.</source>
        <translation>A part that comes again is guessed first. Take digits without a pattern.</translation>
    </message>
    <message>
        <source>That looks like a date, which is what others try. Take other digits.</source>
        <translation>That looks like a date, which is what others try. Take other digits.</translation>
    </message>
    <message>
        <source>Those keys lie in a line. Mix them.</source>
        <translation>Those keys lie in a line. Mix them.</translation>
    </message>
    <message>
        <source>The other PIN is the same. Each needs its own.</source>
        <translation>The other PIN is the same. Each needs its own.</translation>
    </message>
    <message>
        <source>There is one now.</source>
        <translation>There is one now.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>The PIN is changed. Tell those who need it, and write it nowhere.</source>
        <translation>The PIN is changed. Tell those who need it, and write it nowhere.</translation>
    </message>
    <message>
        <source>The PIN could not be saved, so the old one holds. Ask IT to look at the log.</source>
        <translation>The PIN could not be saved, so the old one holds. Ask IT to look at the log.</translation>
    </message>
    <message>
        <source>Whose PIN do you want to change?</source>
        <translation>Whose PIN do you want to change?</translation>
    </message>
    <message>
        <source>The two were not alike. Type the new PIN once more.</source>
        <translation>The two were not alike. Type the new PIN once more.</translation>
    </message>
    <message>
        <source>Type the staff&apos;s new PIN.</source>
        <translation>Type the staff&apos;s new PIN.</translation>
    </message>
    <message>
        <source>Type the administrator&apos;s new PIN.</source>
        <translation>Type the administrator&apos;s new PIN.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Type the same PIN again.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>One moment …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
</TS>
