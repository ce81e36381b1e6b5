// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/centre/site.h"
#include "config/content/content.h"
#include "context/choice_list.h"
#include "context/clock.h"
#include "context/live_site.h"
#include "context/session.h"
#include "schedule/calendar.h"

#include <map>

#include <QLocale>
#include <QObject>

namespace context {

/// What every screen's view-model reads from: the centre, the time, the texts of the visitor's language.
class AppContext : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString centreName READ centreName CONSTANT)
    Q_PROPERTY(bool example READ example CONSTANT)
    Q_PROPERTY(bool severalLanguages READ severalLanguages CONSTANT)
    Q_PROPERTY(bool hasFilms READ hasFilms CONSTANT)
    Q_PROPERTY(QString time READ time NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(bool clockUncertain READ clockUncertain NOTIFY changed)
    Q_PROPERTY(QString caveat READ caveat NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString importantHeadline READ importantHeadline NOTIFY changed)
    Q_PROPERTY(QString languageName READ languageName NOTIFY changed)
    Q_PROPERTY(QAbstractListModel *languages READ languages CONSTANT)

public:
    /// Borrows all; `contents` holds one entry for each of the centre's languages, `fonts` is the folder of the paper's fonts.
    AppContext(const LiveSite &site, const Clock &clock, const Session &session, const schedule::Zone &zone,
               const std::map<QString, config::Content> &contents, std::filesystem::path fonts, QObject *parent = nullptr);

    const config::Site &site() const { return m_site.site(); }
    /// The centre's directory, in which its own files are.
    const std::filesystem::path &directory() const { return m_site.directory(); }
    bool hasPlan() const { return m_site.has_plan(); }
    const schedule::Zone &zone() const { return m_zone; }
    schedule::Calendar calendar() const { return {site().plan, m_zone}; }
    schedule::sys_seconds now() const { return m_clock.now(); }
    schedule::local_days today() const;
    /// The time can't be right: nothing may be called next, and no date told that depends on it. A moment at which somebody made
    /// the clock stand still is held against the program's age only, not against the centre's files.
    bool clockUncertain() const;
    /// What one ought to know before trusting the plan: that the clock is uncertain, or how old the plan is. Otherwise empty.
    QString caveat() const;
    /// What staff ought to know and visitors need not: which of the centre's files are broken and what holds in their place, and
    /// letters that the screen can't show. Otherwise empty.
    QString trouble() const;
    void setUnshownLetters(const QString &letters);
    /// What the centre tells today, the newest first. While the clock is uncertain nobody knows what holds today: then nothing.
    std::vector<config::Notice> notices() const;
    /// Title of the newest important notice, else of the newest; empty where there is none.
    QString headline() const;
    /// Title of the newest important notice; empty where there is none.
    QString importantHeadline() const;
    const config::Content &content() const;
    const config::Content &content(const QString &language) const { return m_contents.at(language); }
    /// The visitor's language.
    QString language() const { return m_session.language(); }
    /// How the visitor's language sorts words and writes numbers.
    QLocale locale() const { return QLocale(m_session.language()); }
    const schedule::Words &words() const { return content().words; }
    const std::filesystem::path &fonts() const { return m_fonts; }
    /// An admin's words in the visitor's language.
    QString in(const schedule::Text &text) const;

    QString centreName() const { return QString::fromStdString(site().centre.name); }
    bool example() const { return site().centre.example; }
    bool hasFilms() const { return !site().centre.films.empty(); }
    bool severalLanguages() const { return site().centre.languages.size() > 1; }
    /// Both empty while the clock is uncertain.
    QString time() const;
    QString date() const;
    QString languageName() const { return QString::fromStdString(content().language_name); }
    QAbstractListModel *languages() { return &m_languages; }

signals:
    /// The minute, the plan or the language is another one: whatever is shown may read differently now.
    void changed();

private:
    /// The moments that the clock is held against.
    std::vector<schedule::sys_seconds> traces() const;
    /// Tells the log, once, when the clock can't be right and when it can again.
    void log_clock();
    void read_languages();

    const LiveSite &m_site;
    const Clock &m_clock;
    const Session &m_session;
    const schedule::Zone &m_zone;
    const std::map<QString, config::Content> &m_contents;
    std::filesystem::path m_fonts;
    ChoiceList m_languages;
    QString m_unshown_letters;
    bool m_logged_uncertain = false;
};

}  // namespace context
