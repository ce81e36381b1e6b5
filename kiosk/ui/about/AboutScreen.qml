// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// All there is about SMART, as cards under a few headings.
ScreenFrame {
    id: screen
    objectName: "about"
    kicker: qsTr("SMART Recovery")
    title: qsTr("About SMART")

    AboutView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        id: page
        anchors.fill: parent

        AppText {
            width: parent.width
            text: view.lead
            color: Theme.inkSoft
            font.pixelSize: Theme.body * 1.08
        }

        HeadlineCard {
            width: parent.width
        }

        Repeater {
            model: view.sections

            AboutSection {
                width: parent?.width ?? 0
                onPicked: (name, opens) => {
                    Navigator.keep("at", page.list.contentY);
                    if (opens === "")
                        Navigator.open("page", { page: name });
                    else
                        Navigator.open(opens);
                }
            }
        }
    }

    // Whoever comes back from a card finds the cards where they were, as soon as all of them are there.
    Connections {
        id: place

        property bool found: false

        target: page.list

        function onContentHeightChanged() {
            const wanted = Navigator.argument("at", 0);
            if (place.found || page.list.contentHeight - page.list.height < wanted)
                return;
            page.list.contentY = wanted;
            place.found = true;
        }
    }
}
