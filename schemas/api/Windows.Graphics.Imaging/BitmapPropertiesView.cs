using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.Graphics.Imaging
{
    /// <summary>The properties of a picture, such as those of its camera.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.graphics.imaging.bitmappropertiesview"/>
    public sealed class BitmapPropertiesView
    {
        private extern BitmapPropertiesView();
        public extern IAsyncOperation<BitmapPropertySet> GetPropertiesAsync(IEnumerable<string> propertiesToRetrieve);
    }
}
