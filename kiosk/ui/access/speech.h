// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "access/reading.h"
#include "config/centre/centre.h"
#include "context/session.h"
#include "speech/headset.h"
#include "speech/voice.h"

#include <QTimer>

namespace accessibility {

/// Reads the screen aloud, sentence by sentence, where the centre allows it.
///
/// While it is on, each new screen is read from its title. A touch or a key beside its own bar hushes it; the wipe turns it off
/// and sets volume and pace back.
class Speech : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool on READ on NOTIFY changed)
    Q_PROPERTY(bool speaking READ speaking NOTIFY changed)
    Q_PROPERTY(bool broken READ broken NOTIFY changed)
    Q_PROPERTY(int volumeStep READ volumeStep NOTIFY changed)
    Q_PROPERTY(int paceStep READ paceStep NOTIFY changed)
    Q_PROPERTY(QQuickItem *page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(QQuickItem *bar READ bar WRITE setBar NOTIFY barChanged)
    Q_PROPERTY(QQuickItem *marked READ marked NOTIFY markMoved)

public:
    static constexpr int volume_steps = 4;  ///< each 6 dB more than the one before
    static constexpr int pace_steps = 3;    ///< as the voice was made, slow, slowest

    Speech(const config::Speech &settings, context::Session &session, speech::Voice &voice, speech::Headset &headset,
           QObject *parent = nullptr);

    /// It is allowed here and now, and what it takes is installed.
    bool offered() const;
    bool on() const { return m_on; }
    bool speaking() const { return m_speaking; }
    /// It was on and could not speak; nothing is read until somebody asks again.
    bool broken() const { return m_broken; }
    int volumeStep() const { return m_volume; }
    int paceStep() const { return m_pace; }

    /// What is read: the screen that is up, or what lies over it.
    QQuickItem *page() const { return m_page; }
    void setPage(QQuickItem *page);
    /// Touches and keys there are for this and do not hush it.
    QQuickItem *bar() const { return m_bar; }
    void setBar(QQuickItem *bar);

    /// What is being read, and where the sentence's lines stand in it; null while nothing is.
    QQuickItem *marked() const { return m_speaking || m_paused ? m_item.data() : nullptr; }
    QList<QRectF> lines() const;

    Q_INVOKABLE void toggle();
    Q_INVOKABLE void pauseOrGoOn();
    Q_INVOKABLE void sentenceBack();
    Q_INVOKABLE void sentenceOn();
    /// The next slower pace, and after the slowest the normal one again.
    Q_INVOKABLE void slower();
    /// The next louder volume, and after the loudest the softest.
    Q_INVOKABLE void louder();

    /// Somebody touched the screen or pressed a key for something else.
    void hush();
    /// The keyboard came to this control: it is named, so that nobody has to see where it is.
    void nameControl(QQuickItem *control);
    /// Looks for a headset; nothing is looked for before the first call.
    void awake();

signals:
    void changed();
    void pageChanged();
    void barChanged();
    void markMoved();

private:
    void turn(bool on);
    void begin();
    void read_on();
    void say_sentence();
    void go_to(const Passage &passage, int sentence);
    bool step(int by);
    void set_speaking(bool speaking);
    void finish_sentence();
    void fail();
    speech::Span span() const;
    speech::Utterance utterance(const QString &text) const;

    config::Speech m_settings;
    context::Session &m_session;
    speech::Voice &m_voice;
    speech::Headset &m_headset;
    QPointer<QQuickItem> m_page;
    QPointer<QQuickItem> m_bar;
    QPointer<QQuickItem> m_item;
    QString m_text;
    std::vector<speech::Span> m_sentences;
    int m_sentence = 0;
    int m_index = 0;  ///< of the passage, for when its item is gone
    int m_unasked = 0;
    int m_volume;
    int m_pace = 0;
    bool m_on = false;
    bool m_speaking = false;
    bool m_paused = false;
    bool m_naming = false;
    bool m_broken = false;
    QTimer m_layout;
};

}  // namespace accessibility
