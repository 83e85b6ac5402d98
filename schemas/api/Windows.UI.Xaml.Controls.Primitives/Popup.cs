using System;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something that lies above everything else.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.popup"/>
    public sealed class Popup : FrameworkElement
    {
        public extern Popup();
        public extern UIElement Child { get; set; }
        public extern TransitionCollection ChildTransitions { get; set; }
        public extern double HorizontalOffset { get; set; }
        public extern bool IsConstrainedToRootBounds { get; }
        public extern bool IsLightDismissEnabled { get; set; }
        public extern bool IsOpen { get; set; }
        public static extern DependencyProperty IsOpenProperty { get; }
        public extern FrameworkElement PlacementTarget { get; set; }
        public extern bool ShouldConstrainToRootBounds { get; set; }
        public extern double VerticalOffset { get; set; }
        public extern event EventHandler<object> ActualPlacementChanged;
        public extern event EventHandler<object> Closed;
        public extern event EventHandler<object> Opened;
    }
}
