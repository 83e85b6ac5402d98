using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Title, artist and the like of a piece of music.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.musicproperties"/>
    public sealed class MusicProperties : IStorageItemExtraProperties
    {
        private extern MusicProperties();
        public extern string Album { get; set; }
        public extern string AlbumArtist { get; set; }
        public extern string Artist { get; set; }
        public extern uint Bitrate { get; }
        public extern IList<string> Composers { get; }
        public extern IList<string> Conductors { get; }
        public extern TimeSpan Duration { get; }
        public extern IList<string> Genre { get; }
        public extern IList<string> Producers { get; }
        public extern string Publisher { get; set; }
        public extern uint Rating { get; set; }
        public extern string Subtitle { get; set; }
        public extern string Title { get; set; }
        public extern uint TrackNumber { get; set; }
        public extern IList<string> Writers { get; }
        public extern uint Year { get; set; }
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
