using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Length, size and the like of a video.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.videoproperties"/>
    public sealed class VideoProperties : IStorageItemExtraProperties
    {
        private extern VideoProperties();
        public extern uint Bitrate { get; }
        public extern IList<string> Directors { get; }
        public extern TimeSpan Duration { get; }
        public extern uint Height { get; }
        public extern IList<string> Keywords { get; }
        public extern double? Latitude { get; }
        public extern double? Longitude { get; }
        public extern VideoOrientation Orientation { get; }
        public extern IList<string> Producers { get; }
        public extern string Publisher { get; set; }
        public extern uint Rating { get; set; }
        public extern string Subtitle { get; set; }
        public extern string Title { get; set; }
        public extern uint Width { get; }
        public extern IList<string> Writers { get; }
        public extern uint Year { get; set; }
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
