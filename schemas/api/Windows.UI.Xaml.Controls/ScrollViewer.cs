using System;
using System.Collections.Generic;
using Windows.Foundation;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something larger than its place.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.scrollviewer"/>
    public sealed class ScrollViewer : ContentControl
    {
        public extern ScrollViewer();
        public extern bool BringIntoViewOnFocusChange { get; set; }
        public extern bool CanContentRenderOutsideBounds { get; set; }
        public extern Visibility ComputedHorizontalScrollBarVisibility { get; }
        public extern Visibility ComputedVerticalScrollBarVisibility { get; }
        public extern UIElement CurrentAnchor { get; }
        public extern double ExtentHeight { get; }
        public extern double ExtentWidth { get; }
        public extern double HorizontalAnchorRatio { get; set; }
        public extern double HorizontalOffset { get; }
        public extern ScrollBarVisibility HorizontalScrollBarVisibility { get; set; }
        public extern ScrollMode HorizontalScrollMode { get; set; }
        public extern bool IsDeferredScrollingEnabled { get; set; }
        public extern bool IsHorizontalRailEnabled { get; set; }
        public extern bool IsHorizontalScrollChainingEnabled { get; set; }
        public extern bool IsScrollInertiaEnabled { get; set; }
        public extern bool IsVerticalRailEnabled { get; set; }
        public extern bool IsVerticalScrollChainingEnabled { get; set; }
        public extern bool IsZoomChainingEnabled { get; set; }
        public extern bool IsZoomInertiaEnabled { get; set; }
        public extern UIElement LeftHeader { get; set; }
        public extern float MaxZoomFactor { get; set; }
        public extern float MinZoomFactor { get; set; }
        public extern bool ReduceViewportForCoreInputViewOcclusions { get; set; }
        public extern double ScrollableHeight { get; }
        public extern double ScrollableWidth { get; }
        public extern UIElement TopHeader { get; set; }
        public extern UIElement TopLeftHeader { get; set; }
        public extern double VerticalAnchorRatio { get; set; }
        public extern double VerticalOffset { get; }
        public extern ScrollBarVisibility VerticalScrollBarVisibility { get; set; }
        public extern ScrollMode VerticalScrollMode { get; set; }
        public extern double ViewportHeight { get; }
        public extern double ViewportWidth { get; }
        public extern float ZoomFactor { get; }
        public extern ZoomMode ZoomMode { get; set; }
        public extern IList<float> ZoomSnapPoints { get; }
        public extern event EventHandler<object> DirectManipulationCompleted;
        public extern event EventHandler<object> DirectManipulationStarted;
        public extern event EventHandler<ScrollViewerViewChangedEventArgs> ViewChanged;
        public extern event EventHandler<ScrollViewerViewChangingEventArgs> ViewChanging;
        public static extern bool GetBringIntoViewOnFocusChange(DependencyObject element);
        public static extern bool GetCanContentRenderOutsideBounds(DependencyObject element);
        public static extern ScrollBarVisibility GetHorizontalScrollBarVisibility(DependencyObject element);
        public static extern ScrollMode GetHorizontalScrollMode(DependencyObject element);
        public static extern bool GetIsDeferredScrollingEnabled(DependencyObject element);
        public static extern bool GetIsHorizontalRailEnabled(DependencyObject element);
        public static extern bool GetIsHorizontalScrollChainingEnabled(DependencyObject element);
        public static extern bool GetIsScrollInertiaEnabled(DependencyObject element);
        public static extern bool GetIsVerticalRailEnabled(DependencyObject element);
        public static extern bool GetIsVerticalScrollChainingEnabled(DependencyObject element);
        public static extern bool GetIsZoomChainingEnabled(DependencyObject element);
        public static extern bool GetIsZoomInertiaEnabled(DependencyObject element);
        public static extern ScrollBarVisibility GetVerticalScrollBarVisibility(DependencyObject element);
        public static extern ScrollMode GetVerticalScrollMode(DependencyObject element);
        public static extern ZoomMode GetZoomMode(DependencyObject element);
        public static extern void SetBringIntoViewOnFocusChange(DependencyObject element, bool bringIntoViewOnFocusChange);
        public static extern void SetCanContentRenderOutsideBounds(DependencyObject element, bool canContentRenderOutsideBounds);
        public static extern void SetHorizontalScrollBarVisibility(DependencyObject element, ScrollBarVisibility horizontalScrollBarVisibility);
        public static extern void SetHorizontalScrollMode(DependencyObject element, ScrollMode horizontalScrollMode);
        public static extern void SetIsDeferredScrollingEnabled(DependencyObject element, bool isDeferredScrollingEnabled);
        public static extern void SetIsHorizontalRailEnabled(DependencyObject element, bool isHorizontalRailEnabled);
        public static extern void SetIsHorizontalScrollChainingEnabled(DependencyObject element, bool isHorizontalScrollChainingEnabled);
        public static extern void SetIsScrollInertiaEnabled(DependencyObject element, bool isScrollInertiaEnabled);
        public static extern void SetIsVerticalRailEnabled(DependencyObject element, bool isVerticalRailEnabled);
        public static extern void SetIsVerticalScrollChainingEnabled(DependencyObject element, bool isVerticalScrollChainingEnabled);
        public static extern void SetIsZoomChainingEnabled(DependencyObject element, bool isZoomChainingEnabled);
        public static extern void SetIsZoomInertiaEnabled(DependencyObject element, bool isZoomInertiaEnabled);
        public static extern void SetVerticalScrollBarVisibility(DependencyObject element, ScrollBarVisibility verticalScrollBarVisibility);
        public static extern void SetVerticalScrollMode(DependencyObject element, ScrollMode verticalScrollMode);
        public static extern void SetZoomMode(DependencyObject element, ZoomMode zoomMode);
        public extern bool ChangeView(double? horizontalOffset, double? verticalOffset, float? zoomFactor);
        public extern bool ChangeView(double? horizontalOffset, double? verticalOffset, float? zoomFactor, bool disableAnimation);
        public extern void InvalidateScrollInfo();
        public extern void RegisterAnchorCandidate(UIElement element);
        public extern void ScrollToHorizontalOffset(double offset);
        public extern void ScrollToVerticalOffset(double offset);
        public extern void UnregisterAnchorCandidate(UIElement element);
        public extern void ZoomToFactor(float factor);
    }
}
