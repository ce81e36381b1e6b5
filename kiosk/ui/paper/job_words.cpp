// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/job_words.h"

#include <QCoreApplication>

namespace paper {

using printing::JobState;
using printing::Refusal;

namespace {

class Jobs {
    Q_DECLARE_TR_FUNCTIONS(paper::Jobs)
};

QString remedy_of(JobState state)
{
    switch (state) {
        case JobState::PaperOut:
            return Jobs::tr("Put paper in the tray. The sheet comes when you have done so.");
        case JobState::PaperJam:
            return Jobs::tr("Open the printer and pull the paper out gently. Then close it.");
        case JobState::TonerOut:
            return Jobs::tr("Put a new toner cartridge in. The sheet comes when you have done so.");
        case JobState::CoverOpen:
            return Jobs::tr("Close it. The sheet comes when you have done so.");
        case JobState::Offline:
            return Jobs::tr("See whether it is switched on and its network cable is in.");
        default:
            return Jobs::tr("See what its own display says.");
    }
}

QString problem_of(JobState state)
{
    switch (state) {
        case JobState::PaperOut:
            return Jobs::tr("The printer is out of paper");
        case JobState::PaperJam:
            return Jobs::tr("Paper is stuck in the printer");
        case JobState::TonerOut:
            return Jobs::tr("The printer is out of toner");
        case JobState::CoverOpen:
            return Jobs::tr("A cover of the printer is open");
        case JobState::Offline:
            return Jobs::tr("The printer does not answer");
        default:
            return Jobs::tr("The printer stands still");
    }
}

QString words_of_failure(Reader reader)
{
    switch (reader) {
        case Reader::Client:
            return Jobs::tr("Please tell one of the staff. You can print it again, or take it on your phone.");
        case Reader::Staff:
            return Jobs::tr("Look in the printer for a page that came out, and at its display. Then you can print again.");
        case Reader::OwnPc:
            return Jobs::tr("Choose another printer, or save it as PDF.");
    }
    return {};
}

}  // namespace

QString JobWords::in_one() const
{
    return words.isEmpty() ? title + QLatin1Char('.') : title + QLatin1String(". ") + words;
}

JobWords words_of_problem(JobState state, Reader reader)
{
    return {problem_of(state), reader == Reader::Client
                                   ? Jobs::tr("Please fetch one of the staff. Your sheet comes when the printer is ready.")
                                   : remedy_of(state)};
}

JobWords words_of_state(JobState state, Reader reader, const QString &printer)
{
    if (waits_for_somebody(state))
        return words_of_problem(state, reader);
    const bool own = reader == Reader::OwnPc;
    if (own && (state == JobState::Waiting || state == JobState::Printing || state == JobState::TonerLow))
        state = JobState::Sending;
    switch (state) {
        case JobState::Sending:
            return {
                Jobs::tr("On its way to the printer"),
                own ? Jobs::tr("If you start over or close the window now, it is cancelled.") : Jobs::tr("This takes a moment.")};
        case JobState::Waiting:
            return {Jobs::tr("The printer is busy"), Jobs::tr("Your sheet comes next.")};
        case JobState::Printing:
            return {Jobs::tr("Your sheet is being printed"), Jobs::tr("It comes out of %1.").arg(printer)};
        case JobState::TonerLow: {
            JobWords words = words_of_state(JobState::Printing, reader, printer);
            if (reader == Reader::Staff)
                words.words += QLatin1Char(' ') + Jobs::tr("Its toner is running low.");
            return words;
        }
        case JobState::Unknown:
            return {Jobs::tr("The printer does not say how it is going"),
                    Jobs::tr("We keep asking. See whether the sheet is already there.")};
        case JobState::Done:
            return own ? JobWords{Jobs::tr("The sheet is printed"), {}}
                       : JobWords{Jobs::tr("Your sheet is ready"), Jobs::tr("Take it with you from %1.").arg(printer)};
        case JobState::Cancelled:
            return {Jobs::tr("The printing is stopped"), Jobs::tr("If a page came out already, take it with you.")};
        default:
            return {Jobs::tr("The sheet did not come"), words_of_failure(reader)};
    }
}

JobWords words_of_refusal(Refusal refusal, Reader reader)
{
    const QString otherwise =
        reader == Reader::OwnPc ? Jobs::tr("Choose another printer, or save it as PDF.") : Jobs::tr("Ask IT for another one.");
    switch (refusal) {
        case Refusal::Format:
            return {Jobs::tr("This printer takes neither PDF nor the pictures that we can make of it"), otherwise};
        case Refusal::Paper:
            return {Jobs::tr("The printer does not have that paper"),
                    reader == Reader::OwnPc ? otherwise : Jobs::tr("Choose another size.")};
        case Refusal::Copies:
            return {Jobs::tr("The printer does not make so many copies at once"), Jobs::tr("Choose fewer.")};
        case Refusal::Pages:
            return {Jobs::tr("There are too many pages for this printer at once"), Jobs::tr("Choose fewer.")};
    }
    return {};
}

bool waits_for_somebody(JobState state)
{
    switch (state) {
        case JobState::PaperOut:
        case JobState::PaperJam:
        case JobState::TonerOut:
        case JobState::CoverOpen:
        case JobState::Offline:
        case JobState::Stopped:
            return true;
        default:
            return false;
    }
}

}  // namespace paper
