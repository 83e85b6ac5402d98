using System;
using Windows.Foundation;
using Windows.UI.Text;
using Windows.UI.Xaml.Input;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Something the user can work with.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.control"/>
    public class Control : FrameworkElement
    {
        protected extern Control();
        public extern Brush Background { get; set; }
        public static extern DependencyProperty BackgroundProperty { get; }
        public extern BackgroundSizing BackgroundSizing { get; set; }
        public extern Brush BorderBrush { get; set; }
        public static extern DependencyProperty BorderBrushProperty { get; }
        public extern Thickness BorderThickness { get; set; }
        public static extern DependencyProperty BorderThicknessProperty { get; }
        public extern int CharacterSpacing { get; set; }
        public static extern DependencyProperty CharacterSpacingProperty { get; }
        public extern CornerRadius CornerRadius { get; set; }
        protected extern object DefaultStyleKey { get; set; }
        public extern Uri DefaultStyleResourceUri { get; set; }
        public extern ElementSoundMode ElementSoundMode { get; set; }
        public extern FocusState FocusState { get; }
        public extern FontFamily FontFamily { get; set; }
        public static extern DependencyProperty FontFamilyProperty { get; }
        public extern double FontSize { get; set; }
        public static extern DependencyProperty FontSizeProperty { get; }
        public extern FontStretch FontStretch { get; set; }
        public static extern DependencyProperty FontStretchProperty { get; }
        public extern FontStyle FontStyle { get; set; }
        public static extern DependencyProperty FontStyleProperty { get; }
        public extern FontWeight FontWeight { get; set; }
        public static extern DependencyProperty FontWeightProperty { get; }
        public extern Brush Foreground { get; set; }
        public static extern DependencyProperty ForegroundProperty { get; }
        public extern HorizontalAlignment HorizontalContentAlignment { get; set; }
        public static extern DependencyProperty HorizontalContentAlignmentProperty { get; }
        public extern bool IsEnabled { get; set; }
        public static extern DependencyProperty IsEnabledProperty { get; }
        public extern bool IsFocusEngaged { get; set; }
        public extern bool IsFocusEngagementEnabled { get; set; }
        public extern bool IsTabStop { get; set; }
        public static extern DependencyProperty IsTabStopProperty { get; }
        public extern bool IsTextScaleFactorEnabled { get; set; }
        public extern Thickness Padding { get; set; }
        public static extern DependencyProperty PaddingProperty { get; }
        public extern RequiresPointer RequiresPointer { get; set; }
        public extern int TabIndex { get; set; }
        public static extern DependencyProperty TabIndexProperty { get; }
        public extern KeyboardNavigationMode TabNavigation { get; set; }
        public extern ControlTemplate Template { get; set; }
        public extern bool UseSystemFocusVisuals { get; set; }
        public extern VerticalAlignment VerticalContentAlignment { get; set; }
        public static extern DependencyProperty VerticalContentAlignmentProperty { get; }
        public extern DependencyObject XYFocusDown { get; set; }
        public extern DependencyObject XYFocusLeft { get; set; }
        public extern DependencyObject XYFocusRight { get; set; }
        public extern DependencyObject XYFocusUp { get; set; }
        public extern event DependencyPropertyChangedEventHandler IsEnabledChanged;
        public static extern bool GetIsTemplateFocusTarget(FrameworkElement element);
        public static extern bool GetIsTemplateKeyTipTarget(DependencyObject element);
        public static extern void SetIsTemplateFocusTarget(FrameworkElement element, bool value);
        public static extern void SetIsTemplateKeyTipTarget(DependencyObject element, bool value);
        public extern bool ApplyTemplate();
        public extern bool Focus(FocusState value);
        protected extern DependencyObject GetTemplateChild(string childName);
        protected virtual extern void OnDoubleTapped(DoubleTappedRoutedEventArgs e);
        protected virtual extern void OnGotFocus(RoutedEventArgs e);
        protected virtual extern void OnKeyDown(KeyRoutedEventArgs e);
        protected virtual extern void OnKeyUp(KeyRoutedEventArgs e);
        protected virtual extern void OnLostFocus(RoutedEventArgs e);
        protected virtual extern void OnPointerCanceled(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerCaptureLost(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerEntered(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerExited(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerMoved(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerPressed(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerReleased(PointerRoutedEventArgs e);
        protected virtual extern void OnPointerWheelChanged(PointerRoutedEventArgs e);
        protected virtual extern void OnPreviewKeyDown(KeyRoutedEventArgs e);
        protected virtual extern void OnPreviewKeyUp(KeyRoutedEventArgs e);
        protected virtual extern void OnRightTapped(RightTappedRoutedEventArgs e);
        protected virtual extern void OnTapped(TappedRoutedEventArgs e);
        public extern void RemoveFocusEngagement();
    }
}
