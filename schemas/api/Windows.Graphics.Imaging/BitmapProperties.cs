using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>The properties of a picture that is written.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmapproperties"/>
    public sealed class BitmapProperties
    {
        private extern BitmapProperties();
        public extern IAsyncOperation<BitmapPropertySet> GetPropertiesAsync(IEnumerable<string> propertiesToRetrieve);
        public extern IAsyncAction SetPropertiesAsync(IEnumerable<KeyValuePair<string, BitmapTypedValue>> propertiesToSet);
    }
}
