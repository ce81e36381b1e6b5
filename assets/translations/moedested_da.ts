<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>AboutScreen</name>
    <message>
        <source>SMART Recovery</source>
        <translation>SMART Recovery</translation>
    </message>
    <message>
        <source>About SMART</source>
        <translation>Om SMART</translation>
    </message>
</context>
<context>
    <name>AccessControls</name>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Text %1 of %2</source>
        <translation>Tekst %1&#xa0;af&#xa0;%2</translation>
    </message>
    <message>
        <source>Text size %1 of %2</source>
        <translation>Tekststørrelse %1 af %2</translation>
    </message>
    <message>
        <source>Low buttons</source>
        <translation>Lave knapper</translation>
    </message>
    <message>
        <source>All that can be touched moves to the lower half</source>
        <translation>Alt, du kan røre ved, flytter ned i den nederste halvdel</translation>
    </message>
    <message>
        <source>Still screen</source>
        <translation>Rolig skærm</translation>
    </message>
    <message>
        <source>Nothing glides or fades</source>
        <translation>Intet glider eller toner</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Choose language</source>
        <translation>Vælg sprog</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Læs op</translation>
    </message>
</context>
<context>
    <name>BuilderBar</name>
    <message>
        <source>The sheet’s language</source>
        <translation>Arkets sprog</translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation>En kopi færre</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n kopi</numerusform>
            <numerusform>%n kopier</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>En kopi mere</translation>
    </message>
    <message numerus="yes">
        <source>Print %n page(s)</source>
        <translation>
            <numerusform>Print %n side</numerusform>
            <numerusform>Print %n sider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderChoices</name>
    <message>
        <source>Often used</source>
        <translation>Bruges tit</translation>
    </message>
    <message>
        <source>Choose the paper</source>
        <translation>Vælg papiret</translation>
    </message>
    <message>
        <source>All groups, or only some</source>
        <translation>Alle grupper eller kun nogle</translation>
    </message>
    <message>
        <source>Choose groups</source>
        <translation>Vælg grupper</translation>
    </message>
    <message>
        <source>Enclose</source>
        <translation>Læg ved</translation>
    </message>
    <message>
        <source>Choose worksheets</source>
        <translation>Vælg arbejdsark</translation>
    </message>
    <message>
        <source>Change PINs</source>
        <translation>Skift pinkoder</translation>
    </message>
</context>
<context>
    <name>BuilderGroups</name>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>Can come on …</source>
        <translation>Kan komme …</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>Hvornår på dagen?</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Vis alle grupper</translation>
    </message>
    <message>
        <source>No group fits. Choose other days or all towns.</source>
        <translation>Ingen gruppe passer. Vælg andre dage eller alle byer.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more group(s)</source>
        <translation>
            <numerusform>Vis %n gruppe mere</numerusform>
            <numerusform>Vis %n grupper mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BuilderNotes</name>
    <message>
        <source>A note for this sheet</source>
        <translation>En note til dette ark</translation>
    </message>
    <message>
        <source>There is no room for more.</source>
        <translation>Der er ikke plads til mere.</translation>
    </message>
    <message>
        <source>It stands on this sheet only, and is not stored. Write no names.</source>
        <translation>Den står kun på dette ark og bliver ikke gemt. Skriv ingen navne.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>BuilderOptions</name>
    <message>
        <source>Which dates?</source>
        <translation>Hvilke datoer?</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Hvornår fra?</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Stor skrift</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Skriv en note</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ret noten</translation>
    </message>
</context>
<context>
    <name>BuilderScreen</name>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>Can come on …</source>
        <translation>Kan komme …</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>Hvornår på dagen?</translation>
    </message>
    <message>
        <source>Which dates?</source>
        <translation>Hvilke datoer?</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Hvornår fra?</translation>
    </message>
    <message>
        <source>The sheet’s language</source>
        <translation>Arkets sprog</translation>
    </message>
    <message>
        <source>How is it printed?</source>
        <translation>Hvordan skal det printes?</translation>
    </message>
</context>
<context>
    <name>ChoiceSheet</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear choices</source>
        <translation>Ryd valg</translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <source>What a meeting is like</source>
        <translation>Sådan er et møde</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>This you can do</source>
        <translation>Det kan du</translation>
    </message>
    <message>
        <source>This you need not do</source>
        <translation>Det behøver du ikke</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Forrige trin</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste trin</translation>
    </message>
    <message>
        <source>Find meetings</source>
        <translation>Find møder</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
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
        <translation>Afbryd</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Back to About SMART</source>
        <translation>Tilbage til Om SMART</translation>
    </message>
</context>
<context>
    <name>ExampleMark</name>
    <message>
        <source>Example</source>
        <translation>Eksempel</translation>
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
        <translation>Afspil igen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>Spol 10 sek. tilbage</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Lyden er slået til</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Lyden er slået fra</translation>
    </message>
    <message>
        <source>Subtitles are on</source>
        <translation>Undertekster er slået til</translation>
    </message>
    <message>
        <source>Subtitles are off</source>
        <translation>Undertekster er slået fra</translation>
    </message>
</context>
<context>
    <name>FilmScreen</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>You can see the rest of the screen as before.</source>
        <translation>Du kan stadig bruge resten af skærmen.</translation>
    </message>
    <message>
        <source>The film is being fetched</source>
        <translation>Filmen hentes</translation>
    </message>
</context>
<context>
    <name>FilmsScreen</name>
    <message>
        <source>Short films</source>
        <translation>Korte film</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>You can see these films here. They start without sound.</source>
        <translation>Du kan se filmene her. De starter uden lyd.</translation>
    </message>
    <message>
        <source>There are no films here</source>
        <translation>Her er ingen film</translation>
    </message>
    <message>
        <source>Ask the staff if you want to know more.</source>
        <translation>Spørg personalet, hvis du vil vide mere.</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>I can come on …</source>
        <translation>Jeg kan komme&#xa0;…</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Hvilke dage?</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>Hvornår på dagen?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For hvem?</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nyt</translation>
    </message>
    <message>
        <source>News from the centre: %1</source>
        <translation>Nyt fra centret: %1</translation>
    </message>
</context>
<context>
    <name>FinderDates</name>
    <message>
        <source>No dates can be told while the clock may be wrong. These groups fit. Call to hear when they meet.</source>
        <translation>Uret er usikkert, så her står ingen datoer. Disse grupper passer. Ring og hør, hvornår de mødes.</translation>
    </message>
    <message>
        <source>The first date in your calendar</source>
        <translation>Første dato i din kalender</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Virker uden internet</translation>
    </message>
    <message>
        <source>See the meeting plan</source>
        <translation>Se mødeplanen</translation>
    </message>
</context>
<context>
    <name>FinderQuestions</name>
    <message>
        <source>When in the day?</source>
        <translation>Hvornår på dagen?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For hvem?</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
</context>
<context>
    <name>FinderScreen</name>
    <message>
        <source>I can come on …</source>
        <translation>Jeg kan komme&#xa0;…</translation>
    </message>
    <message>
        <source>Back to meetings</source>
        <translation>Tilbage til møder</translation>
    </message>
    <message>
        <source>Print / take along</source>
        <translation>Print / tag med</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
</context>
<context>
    <name>FiveMeetings</name>
    <message>
        <source>Try five meetings before you decide</source>
        <translation>Prøv fem møder, før du beslutter dig</translation>
    </message>
    <message>
        <source>We find the next dates for you.</source>
        <translation>Vi finder de næste datoer til dig.</translation>
    </message>
    <message>
        <source>Find meetings</source>
        <translation>Find møder</translation>
    </message>
</context>
<context>
    <name>GroupDates</name>
    <message>
        <source>The next meetings</source>
        <translation>De næste møder</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Det næste møde</translation>
    </message>
    <message>
        <source>There are no meetings planned. Ask the staff.</source>
        <translation>Der er ingen møder i planen. Spørg personalet.</translation>
    </message>
    <message>
        <source>The next five meetings</source>
        <translation>De næste fem møder</translation>
    </message>
    <message>
        <source>Days without a meeting</source>
        <translation>Dage uden møde</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
</context>
<context>
    <name>GroupMore</name>
    <message>
        <source>Good to know</source>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>Questions?</source>
        <translation>Spørgsmål?</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Back to meetings</source>
        <translation>Tilbage til møder</translation>
    </message>
    <message>
        <source>The plan has changed</source>
        <translation>Planen er ændret</translation>
    </message>
    <message>
        <source>Go back and find another group.</source>
        <translation>Gå tilbage, og find en anden gruppe.</translation>
    </message>
    <message>
        <source>See all meetings</source>
        <translation>Se alle møder</translation>
    </message>
    <message>
        <source>Print page, without names</source>
        <translation>Print side uden navne</translation>
    </message>
</context>
<context>
    <name>HeadlineCard</name>
    <message>
        <source>News from the centre: %1</source>
        <translation>Nyt fra centret: %1</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Help now</source>
        <translation>Hjælp nu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Call 112 if a life is in danger.</source>
        <translation>Ring 112, hvis der er fare for liv.</translation>
    </message>
    <message>
        <source>You can also speak to anyone who works here. You need not say your name.</source>
        <translation>Du kan også tale med alle, der arbejder her. Du behøver ikke sige dit navn.</translation>
    </message>
</context>
<context>
    <name>MainWays</name>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>About SMART</source>
        <translation>Om SMART</translation>
    </message>
    <message>
        <source>4 points</source>
        <translation>4 punkter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Værktøjer</translation>
    </message>
</context>
<context>
    <name>MeetingsEnd</name>
    <message>
        <source>Show four more weeks</source>
        <translation>Vis fire uger mere</translation>
    </message>
</context>
<context>
    <name>MeetingsScreen</name>
    <message>
        <source>Meetings nearby</source>
        <translation>Møder i nærheden</translation>
    </message>
    <message>
        <source>Show more meetings</source>
        <translation>Vis flere møder</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Hvor?</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>For hvem?</translation>
    </message>
    <message>
        <source>Show more groups</source>
        <translation>Vis flere grupper</translation>
    </message>
    <message>
        <source>Which days?</source>
        <translation>Hvilke dage?</translation>
    </message>
    <message>
        <source>When in the day?</source>
        <translation>Hvornår på dagen?</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>Show more</source>
        <translation>Vis mere</translation>
    </message>
    <message>
        <source>To the top</source>
        <translation>Til toppen</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Next meeting · %1</source>
        <translation>Næste møde · %1</translation>
    </message>
    <message>
        <source>Print / take along</source>
        <translation>Print / tag med</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
</context>
<context>
    <name>NextMeeting</name>
    <message>
        <source>News: %1</source>
        <translation>Nyt: %1</translation>
    </message>
</context>
<context>
    <name>NothingFits</name>
    <message>
        <source>See all meetings</source>
        <translation>Se alle møder</translation>
    </message>
    <message>
        <source>The next meeting of all</source>
        <translation>Det næste møde af alle</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>Important</source>
        <translation>Vigtigt</translation>
    </message>
</context>
<context>
    <name>NoticesScreen</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>News from the centre</source>
        <translation>Nyt fra centret</translation>
    </message>
    <message>
        <source>There is nothing new right now</source>
        <translation>Der er ikke noget nyt lige nu</translation>
    </message>
    <message>
        <source>You can always ask someone who works here.</source>
        <translation>Du kan altid spørge en, der arbejder her.</translation>
    </message>
    <message>
        <source>See meetings</source>
        <translation>Se møder</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Back to About SMART</source>
        <translation>Tilbage til Om SMART</translation>
    </message>
    <message>
        <source>This page is not here</source>
        <translation>Siden findes ikke</translation>
    </message>
    <message>
        <source>Go back to About SMART to find something else.</source>
        <translation>Gå tilbage til Om SMART, og find noget andet.</translation>
    </message>
    <message>
        <source>See the other pages</source>
        <translation>Se de andre sider</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Previous: %1</source>
        <translation>Forrige: %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Næste: %1</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Page %1</source>
        <translation>Side %1</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message>
        <source>Your page</source>
        <translation>Dit ark</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Print igen</translation>
    </message>
</context>
<context>
    <name>PinsScreen</name>
    <message>
        <source>PINs</source>
        <translation>Pinkoder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Afbryd</translation>
    </message>
    <message>
        <source>Finish and wipe</source>
        <translation>Afslut og slet</translation>
    </message>
    <message>
        <source>The staff’s PIN</source>
        <translation>Personalets pinkode</translation>
    </message>
    <message>
        <source>The administrator’s PIN</source>
        <translation>Administratorens pinkode</translation>
    </message>
    <message>
        <source>To the sheets</source>
        <translation>Til arkene</translation>
    </message>
</context>
<context>
    <name>PointScreen</name>
    <message>
        <source>Back to the four points</source>
        <translation>Tilbage til de fire punkter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Værktøjer</translation>
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
        <translation>De fire punkter</translation>
    </message>
    <message>
        <source>Everything in SMART is about four areas. You choose where to begin. Touch a point to see its tools.</source>
        <translation>Alt i SMART handler om fire områder. Du vælger selv, hvor du vil begynde. Tryk på et punkt for at se værktøjerne.</translation>
    </message>
</context>
<context>
    <name>PreviewPages</name>
    <message>
        <source>Look at the sheet</source>
        <translation>Se arket</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Earlier page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
</context>
<context>
    <name>PreviewSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Side %1 af %2</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>PreviewSheetOfPaper</name>
    <message>
        <source>Page %1, larger</source>
        <translation>Side %1, større</translation>
    </message>
</context>
<context>
    <name>PrinciplesScreen</name>
    <message>
        <source>Eight principles</source>
        <translation>Otte principper</translation>
    </message>
    <message>
        <source>Back to About SMART</source>
        <translation>Tilbage til Om SMART</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Go on meanwhile</source>
        <translation>Gå videre imens</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>Print det ikke</translation>
    </message>
</context>
<context>
    <name>RestScreen</name>
    <message>
        <source>Touch the screen to see meetings</source>
        <translation>Rør skærmen for at se møder</translation>
    </message>
    <message>
        <source>You are anonymous. The screen remembers nothing.</source>
        <translation>Du er anonym. Skærmen husker ingenting.</translation>
    </message>
    <message>
        <source>See meetings</source>
        <translation>Se møder</translation>
    </message>
</context>
<context>
    <name>SentenceCard</name>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>See the sheet large</source>
        <translation>Se arket stort</translation>
    </message>
    <message>
        <source>The worksheet</source>
        <translation>Arket</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Reading aloud does not work right now. Try again, or ask the staff.</source>
        <translation>Oplæsning virker ikke lige nu. Prøv igen, eller spørg personalet.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsommere</translation>
    </message>
    <message>
        <source>Slower still</source>
        <translation>Langsomst</translation>
    </message>
    <message>
        <source>Normal pace</source>
        <translation>Normalt tempo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Højere</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Lavt</translation>
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
        <translation>Afslut og slet</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Begynd forfra</translation>
    </message>
</context>
<context>
    <name>StageScreen</name>
    <message>
        <source>Where am I?</source>
        <translation>Hvor er jeg?</translation>
    </message>
    <message>
        <source>Back to the sentences</source>
        <translation>Tilbage til sætningerne</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>All six places are good places to be. Many go back and forth between them.</source>
        <translation>Alle seks steder er gode steder at være. Mange går frem og tilbage mellem dem.</translation>
    </message>
    <message>
        <source>What you can do here</source>
        <translation>Det kan du gøre her</translation>
    </message>
    <message>
        <source>Tools that suit you here</source>
        <translation>Værktøjer, der passer her</translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheet(s)</source>
        <translation>
            <numerusform>Print %n ark</numerusform>
            <numerusform>Print %n ark</numerusform>
        </translation>
    </message>
    <message>
        <source>This sentence is not here</source>
        <translation>Sætningen findes ikke her</translation>
    </message>
    <message>
        <source>Look at the six sentences and choose another.</source>
        <translation>Se på de seks sætninger, og vælg en anden.</translation>
    </message>
    <message>
        <source>See the sentences</source>
        <translation>Se sætningerne</translation>
    </message>
</context>
<context>
    <name>StagesScreen</name>
    <message>
        <source>Where am I?</source>
        <translation>Hvor er jeg?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Touch the sentence that fits you best today. None is better than another, and nobody stores what you choose.</source>
        <translation>Tryk på den sætning, der passer bedst på dig i dag. Ingen er bedre end en anden, og dit valg bliver ikke gemt.</translation>
    </message>
</context>
<context>
    <name>StepNumber</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trin %1 af %2</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Er du her stadig?</translation>
    </message>
    <message numerus="yes">
        <source>The screen starts over in %n second(s), so that nobody sees what you looked at.</source>
        <translation>
            <numerusform>Skærmen begynder forfra om %n sekund, så ingen ser, hvad du har set på.</numerusform>
            <numerusform>Skærmen begynder forfra om %n sekunder, så ingen ser, hvad du har set på.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Ja, jeg er her</translation>
    </message>
    <message>
        <source>No, wipe and finish</source>
        <translation>Nej, slet og afslut</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Take it with you</source>
        <translation>Tag mødet med dig</translation>
    </message>
    <message>
        <source>Next meeting in your calendar</source>
        <translation>Næste møde i din kalender</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Virker uden internet</translation>
    </message>
    <message>
        <source>See the meeting plan</source>
        <translation>Se mødeplanen</translation>
    </message>
</context>
<context>
    <name>TakeBar</name>
    <message>
        <source>Print page</source>
        <translation>Print side</translation>
    </message>
    <message>
        <source>To your phone</source>
        <translation>Til mobilen</translation>
    </message>
</context>
<context>
    <name>TakeText</name>
    <message>
        <source>The words on your phone</source>
        <translation>Teksten på din telefon</translation>
    </message>
    <message>
        <source>Hold your phone’s camera over the code. The text comes up on the phone, and you can copy it. It works without internet, and nothing is stored here.</source>
        <translation>Hold telefonens kamera hen over koden. Så kommer teksten frem på telefonen, og du kan kopiere den. Det virker uden internet, og intet bliver gemt her.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <translation>Værktøjer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>Print ark</translation>
    </message>
    <message>
        <source>This tool is not here</source>
        <translation>Værktøjet findes ikke her</translation>
    </message>
    <message>
        <source>Look at the list and choose another.</source>
        <translation>Se på listen, og vælg et andet.</translation>
    </message>
    <message>
        <source>See all tools</source>
        <translation>Se alle værktøjer</translation>
    </message>
</context>
<context>
    <name>ToolWords</name>
    <message>
        <source>How to do it</source>
        <translation>Sådan gør du</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Et eksempel</translation>
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
        <translation>Værktøjer</translation>
    </message>
    <message>
        <source>A tool is a simple way to think something through, alone or in the group. Try those that suit you.</source>
        <translation>Et værktøj er en enkel måde at tænke en ting igennem på, alene eller i gruppen. Prøv dem, der passer dig.</translation>
    </message>
</context>
<context>
    <name>TypingBoard</name>
    <message>
        <source>Capital letters</source>
        <translation>Store bogstaver</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bogstaver</translation>
    </message>
    <message>
        <source>Figures and signs</source>
        <translation>Tal og tegn</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Ny linje</translation>
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
        <translation>Om SMART</translation>
    </message>
</context>
<context>
    <name>accessibility::Reading</name>
    <message>
        <source>chosen</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>ikke valgt</translation>
    </message>
    <message>
        <source>tab, chosen</source>
        <translation>faneblad, valgt</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>faneblad</translation>
    </message>
    <message>
        <source>on</source>
        <translation>slået til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>slået fra</translation>
    </message>
    <message>
        <source>button</source>
        <translation>knap</translation>
    </message>
</context>
<context>
    <name>accessibility::Speech</name>
    <message>
        <source>%1 o&apos;clock</source>
        <comment>time: full hour</comment>
        <extracomment>How a voice says a time: the hour alone, then the hour and the minutes.</extracomment>
        <translation>klokken %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time: hour and minutes</comment>
        <translation>klokken %1 %2</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>til</translation>
    </message>
</context>
<context>
    <name>builder::BuilderView</name>
    <message>
        <source>Discharge plan</source>
        <translation>Udslusningsplan</translation>
    </message>
    <message>
        <source>For the wall</source>
        <translation>Til væggen</translation>
    </message>
    <message>
        <source>Worksheets</source>
        <translation>Arbejdsark</translation>
    </message>
    <message>
        <source>Five-meeting plan</source>
        <translation>Fem-møders-plan</translation>
    </message>
    <message>
        <source>What happens at a meeting</source>
        <translation>Hvad sker der på et møde</translation>
    </message>
    <message>
        <source>Week poster, A4</source>
        <translation>Ugeplakat, A4</translation>
    </message>
    <message>
        <source>Week poster, A3</source>
        <translation>Ugeplakat, A3</translation>
    </message>
    <message>
        <source>List by town</source>
        <translation>Liste efter by</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Lommekort</translation>
    </message>
    <message>
        <source>The first five dates</source>
        <translation>De første fem datoer</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uge</numerusform>
            <numerusform>%n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Fra i dag</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>Om %n uge</numerusform>
            <numerusform>Om %n uger</numerusform>
        </translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>Alle byer</translation>
    </message>
    <message>
        <source>Can come any day</source>
        <translation>Kan komme alle dage</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Aften</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Sheet for the discharge plan</source>
        <translation>Ark til udslusningsplan</translation>
    </message>
    <message>
        <source>There are no groups yet. They come when the centre has written them.</source>
        <translation>Der er ingen grupper endnu. De kommer, når centret har skrevet dem.</translation>
    </message>
    <message>
        <source>The groups can&apos;t be read right now. Ask whoever looks after the screen.</source>
        <translation>Grupperne kan ikke læses lige nu. Spørg den, der passer skærmen.</translation>
    </message>
    <message>
        <source>Choose a group, and the sheet is here.</source>
        <translation>Vælg en gruppe, så er arket her.</translation>
    </message>
    <message>
        <source>Choose a worksheet, and it is here.</source>
        <translation>Vælg et arbejdsark, så er det her.</translation>
    </message>
    <message>
        <source>The clock here may be wrong, so no page with dates can be made. Ask whoever looks after the screen.</source>
        <translation>Uret her går måske forkert, så der kan ikke laves ark med datoer. Spørg den, der passer skærmen.</translation>
    </message>
    <message>
        <source>The sheet can&apos;t be made right now. Choose again, or ask whoever looks after the screen.</source>
        <translation>Arket kan ikke laves lige nu. Vælg om, eller spørg den, der passer skærmen.</translation>
    </message>
    <message>
        <source>The printer’s test page</source>
        <translation>Prøveside til printeren</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n group(s) for “%1”, or take the list by town, which has room for them all.</source>
        <translation>
            <numerusform>Vælg højst %n gruppe til “%1”, eller tag listen efter by, som har plads til alle.</numerusform>
            <numerusform>Vælg højst %n grupper til “%1”, eller tag listen efter by, som har plads til alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>context::LockView</name>
    <message>
        <source>%1 sec</source>
        <translation>%1 sek</translation>
    </message>
    <message>
        <source>%1 min %2 sec</source>
        <translation>%1 min %2 sek</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personale</translation>
    </message>
    <message>
        <source>%1 · locks in %2</source>
        <translation>%1 · låser om %2</translation>
    </message>
</context>
<context>
    <name>context::Phrases</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>under way now</source>
        <translation>i gang nu</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Åben for alle</translation>
    </message>
    <message>
        <source>Closed group</source>
        <translation>Lukket gruppe</translation>
    </message>
    <message>
        <source>%1: call and ask first</source>
        <translation>%1: ring og hør først</translation>
    </message>
</context>
<context>
    <name>context::PlanWarnings</name>
    <message>
        <source>error in %1, line %2</source>
        <translation>fejl i %1 linje %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 kan ikke læses</translation>
    </message>
    <message>
        <source>There is something to put right: %1.</source>
        <translation>Der er noget, der skal rettes: %1.</translation>
    </message>
    <message>
        <source>There is no plan to show: %1.</source>
        <translation>Der er ingen plan at vise: %1.</translation>
    </message>
    <message>
        <source>The plan is from %1: %2.</source>
        <translation>Planen er fra %1: %2.</translation>
    </message>
    <message>
        <source>The screen runs without the centre&apos;s settings: %1.</source>
        <translation>Skærmen kører uden centrets indstillinger: %1.</translation>
    </message>
    <message>
        <source>The settings are from %1: %2.</source>
        <translation>Indstillingerne er fra %1: %2.</translation>
    </message>
    <message>
        <source>There is no news to show: %1.</source>
        <translation>Der er intet nyt at vise: %1.</translation>
    </message>
    <message>
        <source>The news is from %1: %2.</source>
        <translation>Nyhederne er fra %1: %2.</translation>
    </message>
    <message>
        <source>The clock here may be wrong. Call to check, or ask the staff.</source>
        <translation>Uret er usikkert. Ring og hør, eller spørg personalet.</translation>
    </message>
    <message>
        <source>The plan is from %1. Call to check if you are in doubt.</source>
        <translation>Planen er fra %1. Ring og hør, hvis du er i tvivl.</translation>
    </message>
    <message>
        <source>Some of the meetings can&apos;t be shown right now. Ask the staff.</source>
        <translation>Nogle af møderne kan ikke vises lige nu. Spørg personalet.</translation>
    </message>
    <message>
        <source>The settings in centre.toml have changed. They hold once the program begins anew.</source>
        <translation>Indstillingerne i centre.toml er ændret. De gælder, når programmet begynder forfra.</translation>
    </message>
    <message>
        <source>The screen has no font for these letters: %1</source>
        <translation>Skærmen har ingen skrift til disse tegn: %1</translation>
    </message>
</context>
<context>
    <name>desk::FileDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>smart-sheet.pdf</source>
        <translation>smart-ark.pdf</translation>
    </message>
    <message>
        <source>The sheet is saved.</source>
        <translation>Arket er gemt.</translation>
    </message>
    <message>
        <source>The sheet is not saved: there is no room left there. Choose another place.</source>
        <translation>Arket er ikke gemt: Der er ikke plads til det dér. Vælg et andet sted.</translation>
    </message>
    <message>
        <source>The sheet is not saved: nothing can be written there. Choose another folder.</source>
        <translation>Arket er ikke gemt: Der kan ikke skrives dér. Vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>desk::PaperDesk</name>
    <message>
        <source>This PC knows no printer. Save the sheet as PDF, or ask whoever looks after the PC.</source>
        <translation>Pc&apos;en kender ingen printer. Gem arket som PDF, eller spørg den, der passer pc&apos;en.</translation>
    </message>
</context>
<context>
    <name>films::FilmView</name>
    <message>
        <source>Short films</source>
        <translation>Korte film</translation>
    </message>
    <message>
        <source>This film can&apos;t be shown. Ask the staff.</source>
        <translation>Filmen kan ikke vises. Spørg personalet.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 sek.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min. %2 sek.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
</context>
<context>
    <name>films::FilmsView</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>With subtitles</source>
        <translation>Med undertekster</translation>
    </message>
</context>
<context>
    <name>meetings::Cards</name>
    <message>
        <source>Join from home, over the internet</source>
        <translation>Deltag hjemmefra over nettet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Flyttet fra %1</translation>
    </message>
    <message>
        <source>Under way now, began %1</source>
        <translation>I gang nu, begyndte %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n minute(s)</source>
        <translation>
            <numerusform>Om %n minut</numerusform>
            <numerusform>Om %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Also online</source>
        <translation>Også online</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>This meeting is cancelled</source>
        <translation>Mødet er aflyst</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>Næste møde: %1</translation>
    </message>
    <message>
        <source>Extra meeting</source>
        <translation>Ekstra møde</translation>
    </message>
</context>
<context>
    <name>meetings::FilterView</name>
    <message>
        <source>All places</source>
        <translation>Alle steder</translation>
    </message>
    <message>
        <source>For everyone</source>
        <translation>For alle</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle dage</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>aften</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dagen</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Kun åbne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Adgang uden trin</translation>
    </message>
    <message>
        <source>Ask the staff where you can find a group.</source>
        <translation>Spørg personalet, hvor du kan finde en gruppe.</translation>
    </message>
    <message>
        <source>The meetings can&apos;t be shown right now</source>
        <translation>Møderne kan ikke vises lige nu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %n group(s)</source>
        <translation>
            <numerusform>Uden %1: %n gruppe</numerusform>
            <numerusform>Uden %1: %n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without %1: %n meeting(s)</source>
        <translation>
            <numerusform>Uden %1: %n møde</numerusform>
            <numerusform>Uden %1: %n møder</numerusform>
        </translation>
    </message>
    <message>
        <source>No meetings fit what you chose</source>
        <translation>Ingen møder passer til det, du har valgt</translation>
    </message>
    <message>
        <source>There are no groups in the plan</source>
        <translation>Der er ingen grupper i planen</translation>
    </message>
    <message>
        <source>There are no meetings in the next four weeks</source>
        <translation>Der er ingen møder de næste fire uger</translation>
    </message>
    <message>
        <source>This is what you find with fewer choices.</source>
        <translation>Det finder du, hvis du vælger færre ting:</translation>
    </message>
</context>
<context>
    <name>meetings::FinderView</name>
    <message>
        <source>The first five dates</source>
        <translation>De første fem datoer</translation>
    </message>
    <message numerus="yes">
        <source>The next %n date(s)</source>
        <translation>
            <numerusform>Den næste dato</numerusform>
            <numerusform>De næste %n datoer</numerusform>
        </translation>
    </message>
    <message>
        <source>The next date</source>
        <translation>Den næste dato</translation>
    </message>
    <message>
        <source>Under way now</source>
        <translation>I gang nu</translation>
    </message>
    <message>
        <source>The groups</source>
        <translation>Grupperne</translation>
    </message>
</context>
<context>
    <name>meetings::GroupView</name>
    <message>
        <source>This group is no longer in the plan</source>
        <translation>Gruppen er ikke længere i planen</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Also online</source>
        <translation>Også online</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>On the internet</source>
        <translation>På nettet</translation>
    </message>
    <message>
        <source>Join from home. The link is in the meeting plan on the net.</source>
        <translation>Deltag hjemmefra. Linket står i mødeplanen på nettet.</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>Adgang uden trin</translation>
    </message>
</context>
<context>
    <name>meetings::MeetingsView</name>
    <message>
        <source>The groups</source>
        <translation>Grupperne</translation>
    </message>
    <message>
        <source>Meetings until %1</source>
        <translation>Møder til og med %1</translation>
    </message>
</context>
<context>
    <name>paper::Jobs</name>
    <message>
        <source>Put paper in the tray. The sheet comes when you have done so.</source>
        <translation>Læg papir i skuffen. Arket kommer, når du har gjort det.</translation>
    </message>
    <message>
        <source>Open the printer and pull the paper out gently. Then close it.</source>
        <translation>Åbn printeren, og træk papiret forsigtigt ud. Luk den så igen.</translation>
    </message>
    <message>
        <source>Put a new toner cartridge in. The sheet comes when you have done so.</source>
        <translation>Sæt en ny tonerpatron i. Arket kommer, når du har gjort det.</translation>
    </message>
    <message>
        <source>Close it. The sheet comes when you have done so.</source>
        <translation>Luk den. Arket kommer, når du har gjort det.</translation>
    </message>
    <message>
        <source>See whether it is switched on and its network cable is in.</source>
        <translation>Se efter, om den er tændt, og om netværkskablet sidder i.</translation>
    </message>
    <message>
        <source>See what its own display says.</source>
        <translation>Se, hvad der står på dens egen skærm.</translation>
    </message>
    <message>
        <source>The printer is out of paper</source>
        <translation>Printeren mangler papir</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer</source>
        <translation>Papiret sidder fast i printeren</translation>
    </message>
    <message>
        <source>The printer is out of toner</source>
        <translation>Printeren mangler toner</translation>
    </message>
    <message>
        <source>A cover of the printer is open</source>
        <translation>En låge på printeren står åben</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Printeren svarer ikke</translation>
    </message>
    <message>
        <source>The printer stands still</source>
        <translation>Printeren står stille</translation>
    </message>
    <message>
        <source>Please tell one of the staff. You can print it again, or take it on your phone.</source>
        <translation>Sig det til en fra personalet. Du kan printe igen eller tage det med på telefonen.</translation>
    </message>
    <message>
        <source>Look in the printer for a page that came out, and at its display. Then you can print again.</source>
        <translation>Se efter, om der ligger en side i printeren, og hvad der står på dens skærm. Så kan du printe igen.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it as PDF.</source>
        <translation>Vælg en anden printer, eller gem det som PDF.</translation>
    </message>
    <message>
        <source>Please fetch one of the staff. Your sheet comes when the printer is ready.</source>
        <translation>Skaf hjælp hos personalet. Dit ark kommer, når printeren er klar.</translation>
    </message>
    <message>
        <source>On its way to the printer</source>
        <translation>På vej til printeren</translation>
    </message>
    <message>
        <source>If you start over or close the window now, it is cancelled.</source>
        <translation>Begynder du forfra eller lukker vinduet nu, bliver det annulleret.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Det tager et øjeblik.</translation>
    </message>
    <message>
        <source>The printer is busy</source>
        <translation>Printeren er optaget</translation>
    </message>
    <message>
        <source>Your sheet comes next.</source>
        <translation>Dit ark kommer, når det er dets tur.</translation>
    </message>
    <message>
        <source>Your sheet is being printed</source>
        <translation>Dit ark bliver printet</translation>
    </message>
    <message>
        <source>It comes out of %1.</source>
        <translation>Det kommer ud af %1.</translation>
    </message>
    <message>
        <source>Its toner is running low.</source>
        <translation>Den er ved at løbe tør for toner.</translation>
    </message>
    <message>
        <source>The printer does not say how it is going</source>
        <translation>Printeren fortæller ikke, hvordan det går</translation>
    </message>
    <message>
        <source>We keep asking. See whether the sheet is already there.</source>
        <translation>Vi bliver ved med at spørge. Se efter, om arket allerede ligger der.</translation>
    </message>
    <message>
        <source>The sheet is printed</source>
        <translation>Arket er printet</translation>
    </message>
    <message>
        <source>Your sheet is ready</source>
        <translation>Dit ark er klar</translation>
    </message>
    <message>
        <source>Take it with you from %1.</source>
        <translation>Tag det med dig fra %1.</translation>
    </message>
    <message>
        <source>The printing is stopped</source>
        <translation>Udskriften er stoppet</translation>
    </message>
    <message>
        <source>If a page came out already, take it with you.</source>
        <translation>Er der allerede kommet en side, så tag den med dig.</translation>
    </message>
    <message>
        <source>The sheet did not come</source>
        <translation>Arket kom ikke</translation>
    </message>
    <message>
        <source>Ask IT for another one.</source>
        <translation>Bed IT om en anden printer.</translation>
    </message>
    <message>
        <source>This printer takes neither PDF nor the pictures that we can make of it</source>
        <translation>Printeren kan hverken læse PDF eller de billeder, vi kan lave af den</translation>
    </message>
    <message>
        <source>The printer does not have that paper</source>
        <translation>Det papir har printeren ikke</translation>
    </message>
    <message>
        <source>Choose another size.</source>
        <translation>Vælg en anden størrelse.</translation>
    </message>
    <message>
        <source>The printer does not make so many copies at once</source>
        <translation>Printeren laver ikke så mange kopier på én gang</translation>
    </message>
    <message>
        <source>Choose fewer.</source>
        <translation>Vælg færre.</translation>
    </message>
    <message>
        <source>There are too many pages for this printer at once</source>
        <translation>Der er for mange sider til printeren på én gang</translation>
    </message>
</context>
<context>
    <name>paper::PaperView</name>
    <message>
        <source>The clock here may be wrong, so no page with dates can be made. Call to check, or ask the staff.</source>
        <translation>Uret er usikkert, så der kan ikke laves et ark med datoer. Ring og hør, eller spørg personalet.</translation>
    </message>
    <message>
        <source>The page can&apos;t be made right now. Ask the staff.</source>
        <translation>Arket kan ikke laves lige nu. Spørg personalet.</translation>
    </message>
</context>
<context>
    <name>paper::PrintView</name>
    <message>
        <source>On both sides</source>
        <translation>På begge sider</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>I farver</translation>
    </message>
    <message>
        <source>The tray that the printer chooses</source>
        <translation>Den skuffe, printeren vælger</translation>
    </message>
    <message>
        <source>Fed by hand</source>
        <translation>Papir lagt i med hånden</translation>
    </message>
    <message>
        <source>The tray at the side</source>
        <translation>Bakken på siden</translation>
    </message>
    <message>
        <source>The main tray</source>
        <translation>Hovedskuffen</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>Skuffe %1</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>printeren</translation>
    </message>
    <message>
        <source>No printer is set up. This is the page as it would be printed. Nothing is saved.</source>
        <translation>Der er ikke sat en printer op. Sådan ser siden ud, når den bliver printet. Intet bliver gemt.</translation>
    </message>
    <message>
        <source>The staff can print this for you. Nothing is saved.</source>
        <translation>Personalet kan printe den for dig. Intet bliver gemt.</translation>
    </message>
    <message>
        <source>You have printed as many sheets as one visit has. Ask the staff if you need more.</source>
        <translation>Du har printet de ark, der hører til et besøg. Spørg personalet, hvis du har brug for flere.</translation>
    </message>
    <message numerus="yes">
        <source>You can print %n more sheet(s). Nothing is saved.</source>
        <translation>
            <numerusform>Du kan printe %n ark mere. Intet bliver gemt.</numerusform>
            <numerusform>Du kan printe %n ark mere. Intet bliver gemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One side, black and white</source>
        <translation>Én side, sort-hvid</translation>
    </message>
</context>
<context>
    <name>rest::RestView</name>
    <message>
        <source>Next meeting · %1</source>
        <translation>Næste møde · %1</translation>
    </message>
    <message>
        <source>Open to all. Free. No need to sign up.</source>
        <translation>Åben for alle. Gratis. Uden tilmelding.</translation>
    </message>
</context>
<context>
    <name>smart::PrinciplesView</name>
    <message>
        <source>Eight principles of SMART Recovery</source>
        <translation>Otte principper i SMART Recovery</translation>
    </message>
</context>
<context>
    <name>staff::DoorView</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Tast din pinkode</translation>
    </message>
    <message>
        <source>A PIN has at least %1 digits.</source>
        <translation>En pinkode har mindst %1 cifre.</translation>
    </message>
    <message>
        <source>That PIN does not fit. Try again.</source>
        <translation>Den pinkode passer ikke. Prøv igen.</translation>
    </message>
    <message>
        <source>This is for those who work here.</source>
        <translation>Døren er for dem, der arbejder her.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Wait a little</source>
        <translation>Vent lidt</translation>
    </message>
    <message>
        <source>Several PINs did not fit. You can try again in %1.</source>
        <translation>Flere pinkoder passede ikke. Du kan prøve igen om %1.</translation>
    </message>
    <message>
        <source>The centre’s files are missing</source>
        <translation>Centrets filer mangler</translation>
    </message>
    <message>
        <source>The screen can’t find the folder with the meetings. It shows them by itself when the folder is back. Tell whoever looks after this screen.</source>
        <translation>Skærmen kan ikke finde mappen med møderne. Den viser dem af sig selv, når mappen er der igen. Sig det til den, der passer skærmen.</translation>
    </message>
    <message>
        <source>There is no PIN yet</source>
        <translation>Der er ikke sat en pinkode</translation>
    </message>
    <message>
        <source>Ask whoever looks after this screen to set one with the command: moedested pin set staff</source>
        <translation>Bed den, der passer skærmen, om at sætte en med kommandoen: moedested pin set staff</translation>
    </message>
    <message>
        <source>The door can&apos;t be opened</source>
        <translation>Døren kan ikke åbnes</translation>
    </message>
    <message>
        <source>The screen can&apos;t use its PINs just now. Ask whoever looks after this screen to run the command: moedested pin status</source>
        <translation>Skærmen kan ikke bruge sine pinkoder lige nu. Bed den, der passer skærmen, om at køre kommandoen: moedested pin status</translation>
    </message>
</context>
<context>
    <name>staff::PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n ciffer tastet</numerusform>
            <numerusform>%n cifre tastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>staff::PinsView</name>
    <message>
        <source>A PIN has %1 to %2 digits.</source>
        <translation>En pinkode har %1 til %2 cifre.</translation>
    </message>
    <message>
        <source>That is too easy to guess. Take at least three different digits.</source>
        <translation>Den er for let at gætte. Brug mindst tre forskellige cifre.</translation>
    </message>
    <message>
        <source>Digits in a row are guessed first. Mix them.</source>
        <translation>Cifre på række bliver gættet først. Bland dem.</translation>
    </message>
    <message>
        <source>A part that comes again is guessed first. Take digits without a pattern.</source>
        <translation>Noget, der gentager sig, bliver gættet først. Vælg cifre uden mønster.</translation>
    </message>
    <message>
        <source>That looks like a date, which is what others try. Take other digits.</source>
        <translation>Den ligner en dato, og den slags prøver andre først. Vælg andre cifre.</translation>
    </message>
    <message>
        <source>Those keys lie in a line. Mix them.</source>
        <translation>De taster ligger på linje. Bland dem.</translation>
    </message>
    <message>
        <source>The other PIN is the same. Each needs its own.</source>
        <translation>Den anden pinkode er den samme. De skal være forskellige.</translation>
    </message>
    <message>
        <source>There is one now.</source>
        <translation>Der er sat en.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Der er ikke sat en.</translation>
    </message>
    <message>
        <source>The PIN is changed. Tell those who need it, and write it nowhere.</source>
        <translation>Pinkoden er skiftet. Sig den til dem, der skal bruge den, og skriv den ingen steder.</translation>
    </message>
    <message>
        <source>The PIN could not be saved, so the old one holds. Ask IT to look at the log.</source>
        <translation>Pinkoden kunne ikke gemmes, så den gamle gælder. Bed IT om at se i loggen.</translation>
    </message>
    <message>
        <source>Whose PIN do you want to change?</source>
        <translation>Hvis pinkode vil du skifte?</translation>
    </message>
    <message>
        <source>The two were not alike. Type the new PIN once more.</source>
        <translation>De to var ikke ens. Tast den nye pinkode igen.</translation>
    </message>
    <message>
        <source>Type the staff&apos;s new PIN.</source>
        <translation>Tast personalets nye pinkode.</translation>
    </message>
    <message>
        <source>Type the administrator&apos;s new PIN.</source>
        <translation>Tast administratorens nye pinkode.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Tast den samme pinkode én gang til.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Videre</translation>
    </message>
</context>
</TS>
