// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "paper/pages.h"
#include "paper/print_desk.h"

#include <QtQml/qqmlregistration.h>
#include <QStringList>

namespace paper {

/// A handout as it will come out of the printer: the very PDF, held in memory only and gone with the screen.
class PaperView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY refreshed REQUIRED)
    Q_PROPERTY(QStringList groups READ groups WRITE setGroups NOTIFY refreshed)
    Q_PROPERTY(QStringList enclosures READ enclosures WRITE setEnclosures NOTIFY refreshed)
    Q_PROPERTY(paper::PrintDesk *desk READ desk WRITE setDesk NOTIFY deskChanged)
    Q_PROPERTY(bool printable READ printable NOTIFY refreshed)
    Q_PROPERTY(int pages READ pages NOTIFY refreshed)
    Q_PROPERTY(paper::Pages *sheets READ sheets CONSTANT)
    Q_PROPERTY(QString trouble READ trouble NOTIFY refreshed)

public:
    using ViewModel::ViewModel;

    QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    QStringList groups() const { return m_groups; }
    void setGroups(const QStringList &groups);
    /// Kinds whose pages follow in the same file, such as the worksheets of a stage.
    QStringList enclosures() const { return m_enclosures; }
    void setEnclosures(const QStringList &enclosures);
    PrintDesk *desk() const { return m_desk; }
    void setDesk(PrintDesk *desk);
    /// There is a page, a printer, and as many sheets left for this visitor as it takes.
    bool printable() const;
    Q_INVOKABLE bool print();
    int pages() const { return m_pages; }
    /// Draws them.
    Pages *sheets() { return &m_sheets; }
    /// Why there is no page to show; empty where there are pages.
    QString trouble() const { return m_trouble; }

signals:
    void deskChanged();

protected:
    void read() override;

private:
    PrintOrder order() const { return {.pdf = m_bytes, .pages = pages()}; }
    /// Whether a page of it depends on what the clock says.
    bool dated() const;
    /// Opens another document; none where there are no bytes.
    void show(const QByteArray &bytes);

    QString m_kind;
    QStringList m_groups;
    QStringList m_enclosures;
    QString m_trouble;
    QByteArray m_bytes;
    int m_pages = 0;
    Pages m_sheets{this};
    PrintDesk *m_desk = nullptr;
};

}  // namespace paper
