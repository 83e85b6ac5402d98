using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Storage.FileProperties
{
    /// <summary>Size, place and the like of a picture.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.fileproperties.imageproperties"/>
    public sealed class ImageProperties : IStorageItemExtraProperties
    {
        private extern ImageProperties();
        public extern string CameraManufacturer { get; set; }
        public extern string CameraModel { get; set; }
        public extern DateTimeOffset DateTaken { get; set; }
        public extern uint Height { get; }
        public extern IList<string> Keywords { get; }
        public extern double? Latitude { get; }
        public extern double? Longitude { get; }
        public extern PhotoOrientation Orientation { get; }
        public extern IReadOnlyList<string> PeopleNames { get; }
        public extern uint Rating { get; set; }
        public extern string Title { get; set; }
        public extern uint Width { get; }
        public extern IAsyncOperation<IDictionary<string, object>> RetrievePropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SavePropertiesAsync(IEnumerable<KeyValuePair<string, object>> propertiesToSave);
        public extern IAsyncAction SavePropertiesAsync();
    }
}
