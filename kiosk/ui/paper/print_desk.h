// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/printer.h"
#include "context/choice_list.h"
#include "context/session.h"
#include "paper/print_target.h"
#include "printing/jobs.h"

namespace paper {

/// The way to paper for all screens: one job at a time and how it fares, how it is printed, and how many sheets a visitor may
/// still print. A wipe cancels what is under way and forgets the rest.
class PrintDesk : public PrintTarget {
    Q_OBJECT
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed)
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *ways READ ways CONSTANT)

public:
    /// Borrows all; without `jobs` there is no printer.
    PrintDesk(const config::Printer &printer, context::Session &session, printing::Jobs *jobs, QObject *parent = nullptr);

    bool present() const { return m_jobs != nullptr; }
    /// There is a printer for whoever stands there; a centre may keep it to the staff.
    bool allowed() const { return m_jobs && (m_session.staff() || m_printer.client_limit > 0); }
    /// Sheets that this visitor may still print; for staff there is no end.
    int left() const;
    /// Sheets of paper that it takes as it would be printed now.
    int sheets(const PrintOrder &order) const;
    /// What the printer and the centre have, as far as is known.
    bool offers(handouts::Paper paper) const;

    /// Hands it to the printer and shows how it fares. False where there is no printer, or not so many sheets left; where a job
    /// is under way that one is shown instead, so that no second copy comes of a second touch.
    bool print(const PrintOrder &order) override;
    bool busy() const { return m_job && !printing::is_over(m_state); }
    /// Of the job that was printed last; nothing where it was put away.
    std::optional<printing::JobState> state() const { return m_job ? std::optional(m_state) : std::nullopt; }
    std::optional<printing::Refusal> refusal() const { return m_refusal; }
    /// How it fares is in sight.
    bool shown() const { return m_shown; }
    /// What keeps a printer that nothing was sent to from printing; known while somebody watches.
    std::optional<printing::JobState> trouble() const;
    /// Counts those who want to know how the printer is.
    void watch(bool on);

    const config::Printer &printer() const { return m_printer; }
    const context::Session &session() const { return m_session; }

    /// How this printer can print: "two-sided", "colour", "tray-" and the tray's keyword.
    QAbstractListModel *ways() { return &m_ways; }
    const std::vector<context::Choice> &way_rows() const { return m_ways.rows(); }
    Q_INVOKABLE void toggleWay(const QString &key);

    /// Nobody wants it any more.
    Q_INVOKABLE void stop();
    /// Out of sight; comes back when somebody has to see to the printer.
    Q_INVOKABLE void hide();

signals:
    void changed();

private:
    void follow(int job, printing::JobState state);
    void forget();
    /// As the centre prints.
    void set_ways();
    void list_ways();

    const config::Printer &m_printer;
    context::Session &m_session;
    printing::Jobs *m_jobs;
    std::optional<int> m_job;
    printing::JobState m_state = printing::JobState::Sending;
    std::optional<printing::Refusal> m_refusal;
    bool m_shown = false;
    int m_left;
    int m_taken = 0;  ///< sheets that the last job took from those left
    int m_watchers = 0;
    printing::PrintOptions m_ways_picked;
    context::ChoiceList m_ways;
};

}  // namespace paper
