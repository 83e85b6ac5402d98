using System.Collections.Generic;

namespace Windows.Media
{
    /// <summary>A piece of music, as it is shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.media.musicdisplayproperties"/>
    public sealed class MusicDisplayProperties
    {
        internal MusicDisplayProperties()
        {
            AlbumArtist = "";
            AlbumTitle = "";
            Artist = "";
            Genres = new List<string>();
            Title = "";
        }

        public string AlbumArtist { get; set; }
        public string AlbumTitle { get; set; }
        public uint AlbumTrackCount { get; set; }
        public string Artist { get; set; }
        public IList<string> Genres { get; private set; }
        public string Title { get; set; }
        public uint TrackNumber { get; set; }
    }
}
