using Windows.UI.Xaml.Media;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>A frame around one element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.border"/>
    public sealed class Border : FrameworkElement
    {
        public extern Border();
        public extern Brush Background { get; set; }
        public static extern DependencyProperty BackgroundProperty { get; }
        public extern BackgroundSizing BackgroundSizing { get; set; }
        public extern Brush BorderBrush { get; set; }
        public static extern DependencyProperty BorderBrushProperty { get; }
        public extern Thickness BorderThickness { get; set; }
        public static extern DependencyProperty BorderThicknessProperty { get; }
        public extern UIElement Child { get; set; }
        public extern TransitionCollection ChildTransitions { get; set; }
        public extern CornerRadius CornerRadius { get; set; }
        public extern Thickness Padding { get; set; }
    }
}
