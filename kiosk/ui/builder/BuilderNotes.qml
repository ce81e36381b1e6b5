// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.Access
import Moedested.Builder
import Moedested.Context
import Moedested.Kit
import Moedested.Paper

// A note for this sheet alone. It is on the sheet as it is typed, and gone with everything else when staff end.
Dialog {
    id: sheet

    required property BuilderView view
    readonly property real edge: (Theme.compact ? 1.5 : 4) * Theme.unit
    // In a window the lines are no longer than they read well.
    readonly property real side: Desk.present ? Math.max(edge, (width - 44 * Theme.body) / 2) : edge

    function type(letters: string) {
        area.insert(area.cursorPosition, letters);
    }

    objectName: "sheet"
    anchors.fill: parent
    visible: false
    z: 10
    first: area
    Accessible.role: Accessible.Dialog
    Accessible.name: heading.text
    onEscaped: close()
    onVisibleChanged: {
        if (!visible)
            return;
        area.text = view.notes;
        area.cursorPosition = area.length;
        keys.follow(area.text);
    }

    TypingKeys {
        id: keys
        language: Session.language
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper

        MouseArea {
            anchors.fill: parent
        }
    }

    Column {
        id: head
        anchors.left: parent.left
        anchors.right: Theme.lowered ? parent.right : done.left
        anchors.top: parent.top
        anchors.margins: sheet.edge
        anchors.leftMargin: sheet.side
        spacing: Theme.unit

        AppText {
            id: heading
            width: parent.width
            text: qsTr("A note for this sheet")
            font.pixelSize: Theme.heading
            font.bold: true
            lineHeight: 1
        }

        AppText {
            objectName: "noteHint"
            width: parent.width
            visible: !Theme.compact || sheet.view.notesFull
            text: sheet.view.notesFull ? qsTr("There is no room for more.")
                                       : qsTr("It stands on this sheet only, and is not stored. Write no names.")
            color: Theme.inkSoft
        }
    }

    PushButton {
        id: done
        objectName: "closeSheet"
        anchors.right: parent.right
        anchors.rightMargin: sheet.side
        y: Theme.lowered ? parent.height - board.height - height - 2 * sheet.edge : sheet.edge
        text: qsTr("Done")
        onClicked: sheet.close()
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: Theme.lowered ? undefined : head.height > done.height ? head.bottom : done.bottom
        anchors.bottom: Theme.lowered ? done.top : board.top
        anchors.margins: sheet.edge
        anchors.leftMargin: sheet.side
        anchors.rightMargin: sheet.side
        anchors.topMargin: 2 * Theme.unit
        height: Theme.lowered ? Math.max(3 * Theme.body, sheet.parent.height - Theme.height / 2 - board.height - done.height - 4 * sheet.edge) : 0
        radius: 2 * Theme.unit
        color: Theme.surface
        border.width: 2 * Theme.hairline
        border.color: Theme.primary

        Flickable {
            id: flick
            anchors.fill: parent
            anchors.margins: 2 * Theme.unit
            contentHeight: Math.max(height, area.height)
            contentY: Math.max(0, Math.min(contentHeight - height, area.cursorRectangle.y + area.cursorRectangle.height - height))
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            TextEdit {
                id: area
                objectName: "note"
                width: flick.width
                color: Theme.ink
                font.family: Theme.family
                font.pixelSize: Theme.body
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                // Whatever method of input the system has is told to learn nothing from it.
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                Accessible.role: Accessible.EditableText
                Accessible.name: heading.text
                // What is marked goes where X11 lets any program paste it from.
                selectByMouse: Desk.present
                onSelectedTextChanged: {
                    if (!Desk.present)
                        deselect();
                }
                onTextChanged: {
                    if (length > 0)
                        Session.wrote();
                    sheet.view.notes = text;
                    if (text !== sheet.view.notes) {
                        text = sheet.view.notes;
                        cursorPosition = length;
                    }
                }
                onCursorPositionChanged: keys.follow(getText(0, cursorPosition))
                // Nothing of it goes where the next one could paste it from, and the keyboard gets out again.
                Keys.onPressed: event => event.accepted = event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            }
        }
    }

    // A PC has a keyboard of its own; what the note does not need stays free.
    TypingBoard {
        id: board
        visible: !Desk.present
        height: visible ? implicitHeight : Math.max(0, sheet.height - 24 * Theme.body)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: sheet.edge
        keys: keys
        onTyped: letters => sheet.type(letters)
        onErased: area.remove(Math.max(0, area.cursorPosition - 1), area.cursorPosition)
    }
}
