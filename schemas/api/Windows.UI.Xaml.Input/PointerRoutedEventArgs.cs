using System.Collections.Generic;
using Windows.System;
using Windows.UI.Input;

namespace Windows.UI.Xaml.Input
{
    /// <summary>The pointer did something over an element.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.input.pointerroutedeventargs"/>
    public sealed class PointerRoutedEventArgs : RoutedEventArgs
    {
        private extern PointerRoutedEventArgs();
        public extern bool Handled { get; set; }
        public extern bool IsGenerated { get; }
        public extern VirtualKeyModifiers KeyModifiers { get; }
        public extern Pointer Pointer { get; }
        public extern PointerPoint GetCurrentPoint(UIElement relativeTo);
        public extern IList<PointerPoint> GetIntermediatePoints(UIElement relativeTo);
    }
}
