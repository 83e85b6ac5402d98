using System.Collections.Generic;
using Windows.ApplicationModel.DataTransfer;
using Windows.Foundation;
using Windows.UI.Input;
using Windows.UI.Xaml.Automation.Peers;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Input;
using Windows.UI.Xaml.Media;
using Windows.UI.Xaml.Media.Animation;

namespace Windows.UI.Xaml
{
    /// <summary>Something that can be seen.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.uielement"/>
    public class UIElement : DependencyObject
    {
        private IList<KeyboardAccelerator> keyboardAccelerators;

        internal extern UIElement();
        public extern string AccessKey { get; set; }
        public extern DependencyObject AccessKeyScopeOwner { get; set; }
        public extern bool AllowDrop { get; set; }
        public extern bool CanBeScrollAnchor { get; set; }
        public extern bool CanDrag { get; set; }
        public extern ElementCompositeMode CompositeMode { get; set; }
        public extern FlyoutBase ContextFlyout { get; set; }
        public extern Size DesiredSize { get; }
        public extern bool ExitDisplayModeOnAccessKeyInvoked { get; set; }
        public extern bool IsAccessKeyScope { get; set; }
        public extern bool IsDoubleTapEnabled { get; set; }
        public extern bool IsHitTestVisible { get; set; }
        public IList<KeyboardAccelerator> KeyboardAccelerators
        {
            get { return keyboardAccelerators ?? (keyboardAccelerators = new List<KeyboardAccelerator>()); }
        }

        public static extern DependencyProperty IsHitTestVisibleProperty { get; }
        public extern bool IsHoldingEnabled { get; set; }
        public extern bool IsRightTapEnabled { get; set; }
        public extern bool IsTapEnabled { get; set; }
        public extern DependencyObject KeyboardAcceleratorPlacementTarget { get; set; }
        public extern double KeyTipHorizontalOffset { get; set; }
        public extern DependencyObject KeyTipTarget { get; set; }
        public extern double KeyTipVerticalOffset { get; set; }
        public extern ManipulationModes ManipulationMode { get; set; }
        public static extern DependencyProperty ManipulationModeProperty { get; }
        public extern double Opacity { get; set; }
        public static extern DependencyProperty OpacityProperty { get; }
        public extern IReadOnlyList<Pointer> PointerCaptures { get; }
        public extern Size RenderSize { get; }
        public extern Transform RenderTransform { get; set; }
        public static extern DependencyProperty RenderTransformProperty { get; }
        public extern Point RenderTransformOrigin { get; set; }
        public extern float Rotation { get; set; }
        public extern KeyboardNavigationMode TabFocusNavigation { get; set; }
        public extern TransitionCollection Transitions { get; set; }
        public extern bool UseLayoutRounding { get; set; }
        /// <summary>Whether it is shown and takes room.</summary>
        public extern Visibility Visibility { get; set; }
        public static extern DependencyProperty VisibilityProperty { get; }
        public extern event TypedEventHandler<UIElement, RoutedEventArgs> ContextCanceled;
        public extern event DoubleTappedEventHandler DoubleTapped;
        public extern event RoutedEventHandler GotFocus;
        public extern event HoldingEventHandler Holding;
        public extern event KeyEventHandler KeyDown;
        public extern event KeyEventHandler KeyUp;
        public extern event RoutedEventHandler LostFocus;
        public extern event ManipulationCompletedEventHandler ManipulationCompleted;
        public extern event ManipulationDeltaEventHandler ManipulationDelta;
        public extern event ManipulationInertiaStartingEventHandler ManipulationInertiaStarting;
        public extern event ManipulationStartedEventHandler ManipulationStarted;
        public extern event ManipulationStartingEventHandler ManipulationStarting;
        public extern event PointerEventHandler PointerCanceled;
        public extern event PointerEventHandler PointerCaptureLost;
        public extern event PointerEventHandler PointerEntered;
        public extern event PointerEventHandler PointerExited;
        public extern event PointerEventHandler PointerMoved;
        public extern event PointerEventHandler PointerPressed;
        public extern event PointerEventHandler PointerReleased;
        public extern event PointerEventHandler PointerWheelChanged;
        public extern event KeyEventHandler PreviewKeyDown;
        public extern event KeyEventHandler PreviewKeyUp;
        public extern event RightTappedEventHandler RightTapped;
        public extern event TappedEventHandler Tapped;
        public static extern RoutedEvent DoubleTappedEvent { get; }
        public static extern RoutedEvent HoldingEvent { get; }
        public static extern RoutedEvent KeyDownEvent { get; }
        public static extern RoutedEvent KeyUpEvent { get; }
        public static extern RoutedEvent ManipulationCompletedEvent { get; }
        public static extern RoutedEvent ManipulationDeltaEvent { get; }
        public static extern RoutedEvent ManipulationInertiaStartingEvent { get; }
        public static extern RoutedEvent ManipulationStartedEvent { get; }
        public static extern RoutedEvent ManipulationStartingEvent { get; }
        public static extern RoutedEvent PointerCanceledEvent { get; }
        public static extern RoutedEvent PointerCaptureLostEvent { get; }
        public static extern RoutedEvent PointerEnteredEvent { get; }
        public static extern RoutedEvent PointerExitedEvent { get; }
        public static extern RoutedEvent PointerMovedEvent { get; }
        public static extern RoutedEvent PointerPressedEvent { get; }
        public static extern RoutedEvent PointerReleasedEvent { get; }
        public static extern RoutedEvent PointerWheelChangedEvent { get; }
        public static extern RoutedEvent PreviewKeyDownEvent { get; }
        public static extern RoutedEvent PreviewKeyUpEvent { get; }
        public static extern RoutedEvent RightTappedEvent { get; }
        public static extern RoutedEvent TappedEvent { get; }
        public static extern void RegisterAsScrollPort(UIElement element);
        public static extern bool TryStartDirectManipulation(Pointer value);
        public extern void AddHandler(RoutedEvent routedEvent, object handler, bool handledEventsToo);
        public extern void Arrange(Rect finalRect);
        public extern bool CancelDirectManipulations();
        public extern bool CapturePointer(Pointer value);
        protected virtual extern IEnumerable<IEnumerable<Point>> FindSubElementsForTouchTargeting(Point point, Rect boundingRect);
        protected virtual extern IEnumerable<DependencyObject> GetChildrenInTabFocusOrder();
        public extern void InvalidateArrange();
        public extern void InvalidateMeasure();
        public extern void Measure(Size availableSize);
        protected virtual extern AutomationPeer OnCreateAutomationPeer();
        protected virtual extern void OnDisconnectVisualChildren();
        public extern void ReleasePointerCapture(Pointer value);
        public extern void ReleasePointerCaptures();
        public extern void RemoveHandler(RoutedEvent routedEvent, object handler);
        public extern void StartBringIntoView();
        public extern IAsyncOperation<DataPackageOperation> StartDragAsync(PointerPoint pointerPoint);
        public extern GeneralTransform TransformToVisual(UIElement visual);
        public extern void UpdateLayout();
    }
}
