// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk/paper_desk.h"

#include "desk/dialog.h"
#include "paper/job_words.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace desk {

using printing::JobState;

printing::PrintOptions options_of(const QPrinter &printer, const paper::PrintOrder &order)
{
    printing::PrintOptions options;
    options.copies = printer.copyCount();
    options.two_sided = printer.duplex() == QPrinter::DuplexLongSide || printer.duplex() == QPrinter::DuplexShortSide ||
                        printer.duplex() == QPrinter::DuplexAuto;
    options.colour = printer.colorMode() == QPrinter::Color;
    options.paper = order.paper == handouts::Paper::A3 ? printing::Paper::A3 : printing::Paper::A4;
    return options;
}

bool PaperDesk::print(const paper::PrintOrder &order)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty()) {
        emit told(tr("This PC knows no printer. Save the sheet as PDF, or ask whoever looks after the PC."));
        return false;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDuplex(order.pages > 1 ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer->setPageSize(QPageSize(order.paper == handouts::Paper::A3 ? QPageSize::A3 : QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get());
    dialog->setObjectName(QStringLiteral("printDialog"));
    // Neither a file, which is the other button's, nor parts of a sheet that was looked at as a whole.
    dialog->setOptions({});
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer, order] {
        send({.uri = {}, .queue = printer->printerName().toStdString(), .server = {}}, order.pdf, options_of(*printer, order));
    });
    open_over(*dialog, m_window);
    // It shows these whatever its options say.
    for (const char *choice : {"gbPrintRange", "reverse", "collate", "properties"})
        if (auto *widget = dialog->findChild<QWidget *>(QLatin1String(choice)))
            widget->hide();
    return true;
}

void PaperDesk::send(const printing::Destination &target, const QByteArray &pdf, const printing::PrintOptions &options)
{
    printing::Spooler &spooler = spooler_of(target);
    m_refused = false;
    m_last_spooler = &spooler;
    m_last_job = spooler.print(pdf, options);
    follow(m_last_job, JobState::Sending);
}

void PaperDesk::forget()
{
    m_last_spooler = nullptr;
    for (const auto &[queue, spooler] : m_spoolers)
        spooler->cancel_all();
}

printing::Spooler &PaperDesk::spooler_of(const printing::Destination &target)
{
    auto &spooler = m_spoolers[target.queue + target.uri];
    if (!spooler) {
        spooler = std::make_unique<printing::Spooler>(target, printing::requesting_user_at(target), printing::Patience());
        const printing::Spooler *sender = spooler.get();
        connect(sender, &printing::Spooler::changed, this, [this, sender](int job, JobState state) {
            if (sender == m_last_spooler)
                follow(job, state);
        });
        connect(sender, &printing::Spooler::refused, this, [this, sender](int job, printing::Refusal why) {
            if (sender == m_last_spooler)
                refuse(job, why);
        });
    }
    return *spooler;
}

void PaperDesk::follow(int job, JobState state)
{
    if (job == m_last_job && !m_refused)
        emit told(paper::words_of_state(state, paper::Reader::OwnPc, {}).in_one());
}

void PaperDesk::refuse(int job, printing::Refusal why)
{
    if (job != m_last_job)
        return;
    m_refused = true;
    emit told(paper::words_of_refusal(why, paper::Reader::OwnPc).in_one());
}

}  // namespace desk
