// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/choice_list.h"
#include "context/filter.h"
#include "context/view_model.h"
#include "meetings/filter_suggestions.h"
#include "meetings/upcoming_window.h"

#include <QtQml/qqmlregistration.h>

namespace meetings {

/// What the list and the finder share: the choices that the plan offers, what is picked of them, and what to pick no longer
/// where nothing fits.
class FilterView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A screen shows what it finds")
    Q_PROPERTY(QVariantMap picked READ picked WRITE setPicked NOTIFY refreshed)
    Q_PROPERTY(bool filtered READ filtered NOTIFY refreshed)
    Q_PROPERTY(bool onlyOpen READ onlyOpen NOTIFY refreshed)
    Q_PROPERTY(bool onlyOnline READ onlyOnline NOTIFY refreshed)
    Q_PROPERTY(bool stepFree READ stepFree NOTIFY refreshed)
    Q_PROPERTY(bool townPicked READ townPicked NOTIFY refreshed)
    Q_PROPERTY(bool weekdayPicked READ weekdayPicked NOTIFY refreshed)
    Q_PROPERTY(bool dayPartPicked READ dayPartPicked NOTIFY refreshed)
    Q_PROPERTY(bool forWhomPicked READ forWhomPicked NOTIFY refreshed)
    Q_PROPERTY(QString townLabel READ townLabel NOTIFY refreshed)
    Q_PROPERTY(QString weekdayLabel READ weekdayLabel NOTIFY refreshed)
    Q_PROPERTY(QString dayPartLabel READ dayPartLabel NOTIFY refreshed)
    Q_PROPERTY(QString forWhomLabel READ forWhomLabel NOTIFY refreshed)
    Q_PROPERTY(QString openLabel READ openLabel NOTIFY refreshed)
    Q_PROPERTY(QString onlineLabel READ onlineLabel NOTIFY refreshed)
    Q_PROPERTY(QString stepFreeLabel READ stepFreeLabel NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *towns READ towns CONSTANT)
    Q_PROPERTY(QAbstractListModel *weekdays READ weekdays CONSTANT)
    Q_PROPERTY(QAbstractListModel *dayParts READ dayParts CONSTANT)
    Q_PROPERTY(QAbstractListModel *audiences READ audiences CONSTANT)
    Q_PROPERTY(bool severalTowns READ severalTowns NOTIFY refreshed)
    Q_PROPERTY(bool severalWeekdays READ severalWeekdays NOTIFY refreshed)
    Q_PROPERTY(bool severalDayParts READ severalDayParts NOTIFY refreshed)
    Q_PROPERTY(bool severalAudiences READ severalAudiences NOTIFY refreshed)
    Q_PROPERTY(bool offersOpen MEMBER m_offers_open NOTIFY refreshed)
    Q_PROPERTY(bool offersOnline MEMBER m_offers_online NOTIFY refreshed)
    Q_PROPERTY(bool offersStepFree MEMBER m_offers_step_free NOTIFY refreshed)
    Q_PROPERTY(QString emptyTitle MEMBER m_empty_title NOTIFY refreshed)
    Q_PROPERTY(QString emptyWords MEMBER m_empty_words NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *drops READ drops CONSTANT)
    Q_PROPERTY(QString nextOfAll MEMBER m_next_of_all NOTIFY refreshed)
    Q_PROPERTY(QString nextOfAllGroup MEMBER m_next_of_all_group NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QVariantMap picked() const { return m_filter.to_map(); }
    void setPicked(const QVariantMap &picked) { choose(Filter::from(picked)); }
    const Filter &filter() const { return m_filter; }
    void choose(Filter filter);

    Q_INVOKABLE void pickTown(const QString &key);
    Q_INVOKABLE void pickForWhom(const QString &key);
    /// Takes the day ("1" = Monday) in or out; "0" lets all days be.
    Q_INVOKABLE void toggleWeekday(const QString &key);
    /// Takes the part of the day ("1" = morning) in or out; "0" lets all be.
    Q_INVOKABLE void toggleDayPart(const QString &key);
    Q_INVOKABLE void toggleOpen();
    Q_INVOKABLE void toggleOnline();
    Q_INVOKABLE void toggleStepFree();
    /// Asks no longer for what one of `drops` names.
    Q_INVOKABLE void drop(const QString &key);
    Q_INVOKABLE void clear();

    bool filtered() const { return m_filter.active() != 0; }
    bool onlyOpen() const { return m_filter.only_open; }
    bool onlyOnline() const { return m_filter.only_online; }
    bool stepFree() const { return m_filter.step_free; }
    bool townPicked() const { return !m_filter.town.isEmpty(); }
    bool weekdayPicked() const { return m_filter.weekdays != 0; }
    bool dayPartPicked() const { return m_filter.day_parts != 0; }
    bool forWhomPicked() const { return !m_filter.for_whom.isEmpty(); }
    QString townLabel() const;
    QString weekdayLabel() const;
    QString dayPartLabel() const;
    QString forWhomLabel() const;
    QString openLabel() const;
    QString onlineLabel() const;
    QString stepFreeLabel() const;
    QAbstractListModel *towns() { return &m_towns; }
    QAbstractListModel *weekdays() { return &m_weekdays; }
    QAbstractListModel *dayParts() { return &m_day_parts; }
    QAbstractListModel *audiences() { return &m_audiences; }
    QAbstractListModel *drops() { return &m_drops; }
    // The first choice is always to let all be. Labels of groups count alone: those without one are for everyone.
    bool severalTowns() const { return m_towns.rowCount() > 2; }
    bool severalWeekdays() const { return m_weekdays.rowCount() > 2; }
    bool severalDayParts() const { return m_day_parts.rowCount() > 2; }
    bool severalAudiences() const { return m_audiences.rowCount() > 1; }

signals:
    /// Another choice of filters: what is shown is another list.
    void repicked();

protected:
    void read() final;
    /// Looks for what fits the filter; told is whether it found nothing, and what turned the rest away.
    virtual void find() = 0;
    /// Finds anew after a change that is not one of the filter, once there has been something to read from.
    void look_again();
    void found_something();
    void found_nothing(const Refused &refused);

    UpcomingWindow &ahead() { return m_ahead; }
    /// What turns a group (by its index in the plan) or a meeting away; none (0) where it fits.
    unsigned refusals(std::size_t group) const { return m_group_refusals[group]; }
    unsigned refusals(const schedule::Meeting &meeting) const;
    /// How many of these each set of facets turned away; cancelled ones don't count.
    Refused refused(std::span<const schedule::Meeting> meetings) const;
    /// The same for groups, where no date can be told.
    Refused refused_groups() const;

private:
    template<typename Value>
    void change(Value Filter::*part, Value value);
    void look();
    void offer_groups();
    void offer_times();
    QString facet_words(Facet facet) const;

    Filter m_filter;
    bool m_has_read = false;
    UpcomingWindow m_ahead;
    std::vector<unsigned> m_group_refusals;
    context::ChoiceList m_towns;
    context::ChoiceList m_weekdays;
    context::ChoiceList m_day_parts;
    context::ChoiceList m_audiences;
    context::ChoiceList m_drops;
    bool m_offers_open = false;
    bool m_offers_online = false;
    bool m_offers_step_free = false;
    QString m_empty_title;
    QString m_empty_words;
    QString m_next_of_all;
    QString m_next_of_all_group;
};

}  // namespace meetings
