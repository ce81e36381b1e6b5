// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "paper/job_words.h"
#include "paper/print_desk.h"

#include <QtQml/qqmlregistration.h>

namespace paper {

/// How a sheet fares, in words that say what to do: to staff what the printer wants of them, to a client whom to fetch.
class PrintView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(paper::PrintDesk *desk READ desk WRITE setDesk NOTIFY deskChanged REQUIRED)
    Q_PROPERTY(QString title MEMBER m_title NOTIFY refreshed)
    Q_PROPERTY(QString words MEMBER m_words NOTIFY refreshed)
    Q_PROPERTY(QString symbol MEMBER m_symbol NOTIFY refreshed)
    Q_PROPERTY(bool alarming MEMBER m_alarming NOTIFY refreshed)
    Q_PROPERTY(bool running MEMBER m_running NOTIFY refreshed)
    Q_PROPERTY(QString printerName READ printerName NOTIFY refreshed)
    Q_PROPERTY(QString where READ where NOTIFY refreshed)
    Q_PROPERTY(bool hasWays READ hasWays NOTIFY refreshed)
    Q_PROPERTY(QString ways READ ways NOTIFY refreshed)
    Q_PROPERTY(QString trouble MEMBER m_trouble NOTIFY refreshed)
    Q_PROPERTY(QString help MEMBER m_help NOTIFY refreshed)
    Q_PROPERTY(QString notice READ notice NOTIFY refreshed)
    Q_PROPERTY(bool watching READ watching WRITE setWatching NOTIFY watchingChanged)

public:
    using ViewModel::ViewModel;
    ~PrintView() override;

    PrintDesk *desk() const { return m_desk; }
    void setDesk(PrintDesk *desk);
    /// As people call it, in the visitor's language.
    QString printerName() const;
    /// To stand behind the words of a button: " · " and the printer's name, where it has one.
    QString where() const;
    bool hasWays() const { return m_desk && m_desk->ways()->rowCount() > 0; }
    /// The ways that are picked, in a few words.
    QString ways() const;
    /// What a visitor ought to know beside a page: whether and how often it can be printed, and what the printer lacks.
    QString notice() const;
    /// The printer is asked every few seconds how it is; `trouble` and `help` tell it.
    bool watching() const { return m_watching; }
    void setWatching(bool watching);

signals:
    void deskChanged();
    void watchingChanged();

protected:
    void read() override;

private:
    void say_state();
    Reader reader() const;

    PrintDesk *m_desk = nullptr;
    bool m_watching = false;
    QString m_title;
    QString m_words;
    QString m_symbol;
    bool m_alarming = false;
    bool m_running = false;
    QString m_trouble;  ///< of the printer that nothing was sent to
    QString m_help;     ///< what to do about it
};

/// A tray by the printer's keyword for it (PWG 5101.1 media-source), as people would call it.
QString words_of_tray(const std::string &keyword);

}  // namespace paper
