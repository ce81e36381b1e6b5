// SPDX-FileCopyrightText: 2026 Mødested contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/view_model.h"
#include "films/film_file.h"
#include "films/subtitles.h"
#include "player/protocol.h"

#include <algorithm>

#include <QtQml/qqmlregistration.h>
#include <QImage>
#include <QProcess>
#include <QTimer>

namespace films {

/// One film: a program of its own plays it, and whatever becomes of that program, the screen stays. It ends with this object.
class FilmView : public context::ViewModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int film MEMBER m_film NOTIFY filmChanged)
    Q_PROPERTY(QString title READ title NOTIFY refreshed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY stateChanged)
    Q_PROPERTY(bool ready READ ready NOTIFY stateChanged)
    Q_PROPERTY(bool playing READ playing NOTIFY stateChanged)
    Q_PROPERTY(bool ended READ ended NOTIFY stateChanged)
    Q_PROPERTY(bool hasSound READ hasSound NOTIFY stateChanged)
    Q_PROPERTY(bool sound READ sound NOTIFY stateChanged)
    Q_PROPERTY(bool hasSubtitles READ hasSubtitles NOTIFY stateChanged)
    Q_PROPERTY(bool subtitles READ subtitles NOTIFY stateChanged)
    Q_PROPERTY(QString said READ said NOTIFY moved)
    Q_PROPERTY(QString progress READ progress NOTIFY moved)
    Q_PROPERTY(double part READ part NOTIFY moved)

public:
    explicit FilmView(QObject *parent = nullptr);
    ~FilmView() override;

    QString title() const;
    /// What to tell instead of a film that can't be shown; otherwise empty.
    QString trouble() const;
    bool ready() const { return m_state == State::Ready; }
    bool playing() const { return m_playing; }
    bool ended() const { return m_ended; }
    bool hasSound() const { return m_has_sound; }
    bool sound() const { return m_sound; }
    bool hasSubtitles() const { return !m_cues.empty() || m_own_text; }
    bool subtitles() const { return m_subtitles; }
    /// The subtitle of this moment, empty while subtitles are off.
    QString said() const;
    /// "20 sek. af 3 min. 5 sek."
    QString progress() const;
    /// From 0 to 1.
    double part() const { return m_length > 0 ? std::min(1.0, double(m_position) / double(m_length)) : 0; }
    const QImage &picture() const { return m_picture; }
    /// The most pixels that a picture may have.
    void setRoom(QSize room);

    /// Plays, from the start where the film is over, or stops for a while.
    Q_INVOKABLE void toggle();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void toggleSound();
    Q_INVOKABLE void toggleSubtitles();

signals:
    void filmChanged();
    void stateChanged();
    void moved();
    void pictureChanged();
    /// The film goes on: somebody is watching it.
    void watched();

protected:
    void read() override;

private:
    enum class State { Closed, Opening, Ready, Failed };

    const config::Film *wanted() const;
    void open();
    void start(Descriptor film);
    void read_subtitles();
    void read_packets();
    /// False where no player of ours says such a thing.
    bool take(const player::Packet &packet, const QByteArray &bytes);
    void fail(const QString &why);
    void close();
    void order(const QByteArray &words);

    int m_film = 0;
    State m_state = State::Closed;
    bool m_playing = false;
    bool m_ended = false;
    bool m_has_sound = false;
    bool m_sound = false;
    bool m_subtitles = true;
    bool m_own_text = false;
    qint64 m_position = 0;
    qint64 m_length = 0;
    QSize m_room;
    QImage m_picture;
    QString m_language;
    QString m_text;  ///< of the film's own track
    std::vector<Cue> m_cues;
    QProcess m_player;
    QByteArray m_unread;
    QTimer m_patience;
};

}  // namespace films
