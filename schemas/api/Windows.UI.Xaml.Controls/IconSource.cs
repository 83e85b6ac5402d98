using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A symbol that can be shown several times.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.iconsource"/>
    public sealed class IconSource : DependencyObject
    {
        private extern IconSource();
        public extern Brush Foreground { get; set; }
    }
}
