using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A symbol.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.iconelement"/>
    public class IconElement : FrameworkElement
    {
        internal extern IconElement();
        public extern Brush Foreground { get; set; }
    }
}
