// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "access/speech.h"

#include <algorithm>

namespace accessibility {

namespace {

using namespace std::chrono_literals;

constexpr double volumes[Speech::volume_steps] = {0.125, 0.25, 0.5, 1};
constexpr double paces[Speech::pace_steps] = {-0.1, -0.4, -0.7};

/// So many sentences in a row count as somebody being there; a page that is read to nobody ends after them.
constexpr int most_unasked = 60;

}  // namespace

Speech::Speech(const config::Speech &settings, context::Session &session, speech::Voice &voice, speech::Headset &headset,
               QObject *parent)
    : QObject(parent), m_settings(settings), m_session(session), m_voice(voice), m_headset(headset), m_volume(settings.volume - 1)
{
    // A new screen lays itself out first: where its sentences are is known after its first frame.
    m_layout.setSingleShot(true);
    m_layout.setInterval(50ms);
    connect(&m_layout, &QTimer::timeout, this, &Speech::begin);
    connect(&voice, &speech::Voice::finished, this, &Speech::finish_sentence);
    connect(&voice, &speech::Voice::failed, this, &Speech::fail);
    connect(&headset, &speech::Headset::changed, this, [this] {
        if (!offered())
            turn(false);
        emit changed();
    });
    connect(&session, &context::Session::wiped, this, [this] {
        turn(false);
        m_broken = false;
        m_volume = m_settings.volume - 1;
        m_pace = 0;
        m_voice.forget();
        emit changed();
    });
    connect(&session, &context::Session::languageChanged, this, [this] {
        if (m_on)
            m_layout.start();
    });
}

bool Speech::offered() const
{
    switch (m_settings.allowed) {
        case config::SpeechAllowed::Never:
            return false;
        case config::SpeechAllowed::Headset:
            return m_headset.plugged() && m_voice.present();
        case config::SpeechAllowed::Always:
            return m_voice.present();
    }
    return false;
}

void Speech::awake()
{
    if (m_settings.allowed == config::SpeechAllowed::Headset)
        m_headset.watch();
}

void Speech::setPage(QQuickItem *page)
{
    if (page == m_page)
        return;
    m_page = page;
    emit pageChanged();
    if (!m_on)
        return;
    m_voice.stop();
    m_item = nullptr;
    m_paused = false;
    set_speaking(false);
    if (page)
        m_layout.start();
}

void Speech::setBar(QQuickItem *bar)
{
    if (bar == m_bar)
        return;
    m_bar = bar;
    emit barChanged();
}

speech::Span Speech::span() const
{
    return m_sentence < int(m_sentences.size()) ? m_sentences[m_sentence] : speech::Span{0, int(m_text.size())};
}

QList<QRectF> Speech::lines() const
{
    return marked() ? lines_of(marked(), span()) : QList<QRectF>();
}

void Speech::toggle()
{
    turn(!m_on);
}

void Speech::turn(bool on)
{
    on = on && offered();
    m_layout.stop();
    m_voice.stop();
    m_item = nullptr;
    m_on = on;
    m_paused = false;
    m_naming = false;
    m_broken = false;
    set_speaking(false);
    if (on)
        m_layout.start();
}

void Speech::begin()
{
    m_layout.stop();
    const std::vector<Passage> all = passages(m_page);
    m_unasked = 0;
    if (all.empty())
        return;
    m_index = 0;
    go_to(all.front(), 0);
}

void Speech::go_to(const Passage &passage, int sentence)
{
    if (m_item)
        m_item->disconnect(this);
    m_item = passage.item;
    m_text = passage.text;
    m_sentences = speech::sentences(m_text);
    m_sentence = std::clamp(sentence, 0, std::max(0, int(m_sentences.size()) - 1));
    // Where the letters grow or the screen turns, the mark goes with them.
    connect(m_item, &QQuickItem::widthChanged, this, &Speech::markMoved);
    connect(m_item, &QQuickItem::heightChanged, this, &Speech::markMoved);
    say_sentence();
}

void Speech::say_sentence()
{
    m_paused = false;
    m_naming = false;
    m_broken = false;
    set_speaking(true);
    QRectF part;
    for (const QRectF &line : lines())
        part |= line;
    bring_into_sight(m_item, part);
    emit markMoved();
    m_voice.say(utterance(m_text.mid(span().start, span().length)));
}

speech::Utterance Speech::utterance(const QString &text) const
{
    //: How a voice says a time: the hour alone, then the hour and the minutes.
    const speech::SpokenWords words{tr("%1 o'clock", "time: full hour"), tr("%1 %2", "time: hour and minutes"),
                                    tr("to", "between two times")};
    return {speech::spoken(text, words), m_session.language(), volumes[m_volume], paces[m_pace]};
}

bool Speech::step(int by)
{
    const int sentence = m_sentence + by;
    std::vector<Passage> all = passages(m_page);
    const auto here = std::ranges::find_if(all, [&](const Passage &passage) { return passage.item == m_item; });
    if (here != all.end() && here->text == m_text && sentence >= 0 && sentence < int(m_sentences.size())) {
        go_to(*here, sentence);
        return true;
    }
    // An item that scrolled away and is gone was followed by what has its place now.
    int index = here == all.end() ? std::min(m_index, int(all.size())) - (by > 0 ? 1 : 0) : int(here - all.begin());
    index += by;
    if (index < 0 || index >= int(all.size()))
        return false;
    m_index = index;
    go_to(all[index], by > 0 ? 0 : int(speech::sentences(all[index].text).size()) - 1);
    return true;
}

void Speech::read_on()
{
    if (step(1))
        return;
    if (scroll_on(m_page) && step(1))
        return;
    m_item = nullptr;
    set_speaking(false);
}

void Speech::finish_sentence()
{
    if (std::exchange(m_naming, false) || !m_speaking)
        return;
    // Whoever listens is there, although nothing is touched.
    if (++m_unasked <= most_unasked && !m_session.askingStillThere())
        m_session.touch();
    read_on();
}

void Speech::fail()
{
    m_item = nullptr;
    m_paused = false;
    m_broken = m_on;
    set_speaking(false);
}

void Speech::pauseOrGoOn()
{
    m_unasked = 0;
    if (m_speaking) {
        hush();
    } else if (m_item) {
        say_sentence();
    } else {
        begin();
    }
}

void Speech::sentenceBack()
{
    m_unasked = 0;
    if (!m_item || !step(-1))
        begin();
}

void Speech::sentenceOn()
{
    m_unasked = 0;
    if (m_item)
        read_on();
    else
        begin();
}

void Speech::slower()
{
    m_pace = (m_pace + 1) % pace_steps;
    if (m_speaking)
        say_sentence();
    emit changed();
}

void Speech::louder()
{
    m_volume = (m_volume + 1) % volume_steps;
    if (m_speaking)
        say_sentence();
    emit changed();
}

void Speech::hush()
{
    m_naming = false;
    m_unasked = 0;
    if (!m_on)
        return;
    m_voice.stop();
    m_paused = m_item != nullptr;
    set_speaking(false);
}

void Speech::nameControl(QQuickItem *control)
{
    const QString words = m_on && control ? control_words(control) : QString();
    if (words.isEmpty() || m_speaking)
        return;
    m_naming = true;
    m_voice.say(utterance(words));
}

void Speech::set_speaking(bool speaking)
{
    m_speaking = speaking;
    emit changed();
    emit markMoved();
}

}  // namespace accessibility
