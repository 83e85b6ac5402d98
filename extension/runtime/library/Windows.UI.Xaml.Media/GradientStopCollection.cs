using System.Collections.ObjectModel;

namespace Windows.UI.Xaml.Media
{
    /// <summary>The colours of a gradient.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.media.gradientstopcollection"/>
    public sealed class GradientStopCollection : Collection<GradientStop>
    {
        public GradientStopCollection()
        {
        }
    }
}
