using System;
using Windows.Foundation;

namespace Windows.UI.Xaml.Controls.Primitives
{
    /// <summary>Something that pops up beside an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.primitives.flyoutbase"/>
    public class FlyoutBase : DependencyObject
    {
        protected extern FlyoutBase();
        public extern bool AllowFocusOnInteraction { get; set; }
        public extern bool AllowFocusWhenDisabled { get; set; }
        public extern bool AreOpenCloseAnimationsEnabled { get; set; }
        public extern ElementSoundMode ElementSoundMode { get; set; }
        public extern bool InputDevicePrefersPrimaryCommands { get; }
        public extern bool IsConstrainedToRootBounds { get; }
        public extern bool IsOpen { get; }
        public extern DependencyObject OverlayInputPassThroughElement { get; set; }
        public extern FlyoutPlacementMode Placement { get; set; }
        public extern bool ShouldConstrainToRootBounds { get; set; }
        public extern FrameworkElement Target { get; }
        public extern event EventHandler<object> Closed;
        public extern event EventHandler<object> Opened;
        public extern event EventHandler<object> Opening;
        public static extern FlyoutBase GetAttachedFlyout(FrameworkElement element);
        public static extern void SetAttachedFlyout(FrameworkElement element, FlyoutBase value);
        public static extern void ShowAttachedFlyout(FrameworkElement flyoutOwner);
        protected virtual extern Control CreatePresenter();
        public extern void Hide();
        public extern void ShowAt(DependencyObject placementTarget, FlyoutShowOptions showOptions);
        public extern void ShowAt(FrameworkElement placementTarget);
    }
}
