// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Moedested.About
import Moedested.Context
import Moedested.Kit

// Does it work: the figures of the evaluation as charts, and as plainly what they can't show.
ScreenFrame {
    id: screen
    objectName: "evidence"
    backText: qsTr("Back to About SMART")
    title: view.title

    EvidenceView {
        id: view
        kiosk: Kiosk
    }

    ScrollPage {
        anchors.fill: parent

        AppText {
            width: parent.width
            text: view.lead
            font.pixelSize: Theme.body * 1.08
        }

        CardGrid {
            width: parent.width
            columns: width > 1.9 * Theme.column ? 3 : 1

            Repeater {
                model: view.facts

                FactTile {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }

        CardGrid {
            width: parent.width

            Repeater {
                model: view.charts

                ChartCard {
                    width: parent?.cell ?? 0
                    height: Math.max(implicitHeight, parent?.tallest ?? 0)
                }
            }
        }

        LimitsCard {
            width: parent.width
            view: view
        }

        FiveMeetings {
            width: parent.width
        }

        AppText {
            objectName: "source"
            width: parent.width
            text: view.source
            color: Theme.inkSoft
            font.pixelSize: Theme.small
        }
    }
}
