using System;

namespace Windows.Media.Playback
{
    /// <summary>Something could not be played.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.playback.mediaplayerfailedeventargs"/>
    public sealed class MediaPlayerFailedEventArgs
    {
        private extern MediaPlayerFailedEventArgs();
        public extern MediaPlayerError Error { get; }
        public extern string ErrorMessage { get; }
        public extern Exception ExtendedErrorCode { get; }
    }
}
