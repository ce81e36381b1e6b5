// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "builder/builder_choice.h"
#include "builder/builder_groups.h"
#include "context/choice_list.h"
#include "context/view_model.h"
#include "paper/pages.h"
#include "paper/print_desk.h"

namespace builder {

/// What is picked for a sheet, what there is to pick from, and the sheet itself. Nothing of it outlives `forget` or the screen.
class BuilderView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(paper::PrintDesk *desk MEMBER m_desk NOTIFY deskChanged)
    Q_PROPERTY(paper::Pages *preview READ preview CONSTANT)
    Q_PROPERTY(QString use READ use NOTIFY refreshed)
    Q_PROPERTY(QString title READ title NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *uses READ uses CONSTANT)
    Q_PROPERTY(QAbstractListModel *favourites READ favourites CONSTANT)
    Q_PROPERTY(bool hasFavourites READ hasFavourites NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *groups READ groups CONSTANT)
    Q_PROPERTY(int hiddenGroups MEMBER m_hidden NOTIFY refreshed)
    Q_PROPERTY(QString groupTrouble READ groupTrouble NOTIFY refreshed)
    Q_PROPERTY(bool noneFits READ noneFits NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *towns READ towns CONSTANT)
    Q_PROPERTY(QAbstractListModel *weekdays READ weekdays CONSTANT)
    Q_PROPERTY(QAbstractListModel *dayParts READ dayParts CONSTANT)
    Q_PROPERTY(QString townLabel READ townLabel NOTIFY refreshed)
    Q_PROPERTY(QString weekdayLabel READ weekdayLabel NOTIFY refreshed)
    Q_PROPERTY(QString dayPartLabel READ dayPartLabel NOTIFY refreshed)
    Q_PROPERTY(bool filtered READ filtered NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *enclosures READ enclosures CONSTANT)
    Q_PROPERTY(QAbstractListModel *worksheets READ worksheets CONSTANT)
    Q_PROPERTY(QAbstractListModel *papers READ papers CONSTANT)
    Q_PROPERTY(QAbstractListModel *periods READ periods CONSTANT)
    Q_PROPERTY(QAbstractListModel *starts READ starts CONSTANT)
    Q_PROPERTY(QString periodLabel READ periodLabel NOTIFY refreshed)
    Q_PROPERTY(QString startLabel READ startLabel NOTIFY refreshed)
    Q_PROPERTY(bool listsDates READ listsDates NOTIFY refreshed)
    Q_PROPERTY(bool listsWeeks READ listsWeeks NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *languages READ languages CONSTANT)
    Q_PROPERTY(QString languageLabel READ languageLabel NOTIFY refreshed)
    Q_PROPERTY(bool large READ large NOTIFY refreshed)
    Q_PROPERTY(bool offersLarge READ offersLarge NOTIFY refreshed)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY refreshed)
    Q_PROPERTY(bool hasNotes READ hasNotes NOTIFY refreshed)
    Q_PROPERTY(bool notesFull READ notesFull NOTIFY refreshed)
    Q_PROPERTY(int copies READ copies NOTIFY refreshed)
    Q_PROPERTY(QString trouble MEMBER m_trouble NOTIFY refreshed)

public:
    static constexpr int most_copies = 20, rows_at_first = 3, rows_more = 15;

    using ViewModel::ViewModel;

    paper::Pages *preview() { return &m_preview; }
    /// The document as it stands, empty where there is none.
    const QByteArray &pdf() const { return m_pdf; }
    const Choice &choice() const { return m_choice; }
    QString use() const;
    QString title() const;
    QAbstractListModel *uses() { return &m_uses; }
    QAbstractListModel *favourites() { return &m_favourites; }
    bool hasFavourites() const { return m_favourites.rowCount() > 0; }
    QAbstractListModel *groups() { return &m_groups; }
    /// Why there is no group to pick; empty where there are some.
    QString groupTrouble() const;
    bool noneFits() const { return m_groups.rowCount() == 0 && !m_to_pick.all().empty(); }
    QAbstractListModel *towns() { return &m_towns; }
    QAbstractListModel *weekdays() { return &m_weekdays; }
    QAbstractListModel *dayParts() { return &m_day_parts; }
    QString townLabel() const;
    QString weekdayLabel() const;
    QString dayPartLabel() const;
    bool filtered() const { return m_filter.active() != 0; }
    QAbstractListModel *enclosures() { return &m_enclosures; }
    QAbstractListModel *worksheets() { return &m_worksheets; }
    QAbstractListModel *papers() { return &m_papers; }
    QAbstractListModel *periods() { return &m_periods; }
    QAbstractListModel *starts() { return &m_starts; }
    QString periodLabel() const;
    QString startLabel() const;
    bool listsDates() const;
    bool listsWeeks() const { return listsDates() && m_choice.weeks.count > 0; }
    QAbstractListModel *languages() { return &m_languages; }
    QString languageLabel() const;
    bool large() const { return m_choice.large; }
    bool offersLarge() const { return grows(m_choice); }
    QString notes() const { return QString::fromUtf8(m_choice.notes.text()); }
    bool hasNotes() const { return !m_choice.notes.empty(); }
    /// Keeps as much as fits on the sheet.
    void setNotes(const QString &notes);
    bool notesFull() const { return m_notes_full; }
    int copies() const { return m_copies; }

    Q_INVOKABLE void pickUse(const QString &key);
    Q_INVOKABLE void pickFavourite(const QString &key);
    Q_INVOKABLE void toggleGroup(const QString &id);
    Q_INVOKABLE void showMoreGroups();
    Q_INVOKABLE void pickTown(const QString &key);
    /// Takes a day ("1" = Monday) or a part of the day ("1" = morning) in or out; "0" lets all be.
    Q_INVOKABLE void toggleWeekday(const QString &key);
    Q_INVOKABLE void toggleDayPart(const QString &key);
    Q_INVOKABLE void clearFilter();
    Q_INVOKABLE void toggleEnclosure(const QString &key);
    Q_INVOKABLE void toggleWorksheet(const QString &key);
    Q_INVOKABLE void pickPaper(const QString &key);
    /// So many weeks ("0" = the first five dates), which begin in so many.
    Q_INVOKABLE void pickPeriod(const QString &key);
    Q_INVOKABLE void pickStart(const QString &key);
    Q_INVOKABLE void pickLanguage(const QString &key);
    Q_INVOKABLE void toggleLarge();
    Q_INVOKABLE void changeCopies(int by);
    /// Hands the bytes that the preview shows to the printer's desk, or to another; false where there is no page or no desk.
    Q_INVOKABLE bool print() { return handTo(m_desk); }
    Q_INVOKABLE bool handTo(paper::PrintTarget *outlet);
    /// Everything that was picked and written is gone.
    Q_INVOKABLE void forget();

signals:
    void deskChanged();

private:
    void read() override;
    /// After a choice: the lists tell it, and the document is made anew.
    void chosen();
    void offer();
    void offer_filters();
    void make_pdf();
    Choice first_choice() const;
    GroupsToPick m_to_pick;
    Choice m_choice;
    context::Filter m_filter;
    int m_shown = rows_at_first, m_hidden = 0, m_copies = 1;
    bool m_begun = false, m_notes_full = false;
    QString m_trouble;
    QByteArray m_pdf;
    paper::PrintDesk *m_desk = nullptr;
    context::ChoiceList m_uses, m_favourites, m_towns, m_weekdays, m_day_parts, m_enclosures, m_worksheets, m_papers, m_periods,
        m_starts, m_languages;
    GroupRows m_groups;
    paper::Pages m_preview{this};
};

}  // namespace builder
