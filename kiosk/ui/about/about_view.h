// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "about/topic_list.h"
#include "context/choice_list.h"
#include "context/view_model.h"

#include <QtQml/qqmlregistration.h>

namespace about {

/// The cards about SMART, section by section; and those of one section.
class AboutView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString section READ section WRITE setSection NOTIFY refreshed)
    Q_PROPERTY(QString lead MEMBER m_lead NOTIFY refreshed)
    Q_PROPERTY(QAbstractListModel *sections READ sections CONSTANT)
    Q_PROPERTY(QAbstractListModel *topics READ topics CONSTANT)

public:
    using ViewModel::ViewModel;

    /// Name of the section whose topics are wanted.
    QString section() const { return m_section; }
    void setSection(const QString &section);
    QAbstractListModel *sections() { return &m_sections; }
    QAbstractListModel *topics() { return &m_topics; }

protected:
    void read() override;

private:
    QString m_section;
    QString m_lead;
    context::ChoiceList m_sections;
    TopicList m_topics;
};

}  // namespace about
