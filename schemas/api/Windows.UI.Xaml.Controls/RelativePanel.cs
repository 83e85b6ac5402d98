using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Arranges elements by each other.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.relativepanel"/>
    public class RelativePanel : Panel
    {
        public extern RelativePanel();
        public extern BackgroundSizing BackgroundSizing { get; set; }
        public extern Brush BorderBrush { get; set; }
        public extern Thickness BorderThickness { get; set; }
        public extern CornerRadius CornerRadius { get; set; }
        public extern Thickness Padding { get; set; }
        public static extern object GetAbove(UIElement element);
        public static extern object GetAlignBottomWith(UIElement element);
        public static extern bool GetAlignBottomWithPanel(UIElement element);
        public static extern object GetAlignHorizontalCenterWith(UIElement element);
        public static extern bool GetAlignHorizontalCenterWithPanel(UIElement element);
        public static extern object GetAlignLeftWith(UIElement element);
        public static extern bool GetAlignLeftWithPanel(UIElement element);
        public static extern object GetAlignRightWith(UIElement element);
        public static extern bool GetAlignRightWithPanel(UIElement element);
        public static extern object GetAlignTopWith(UIElement element);
        public static extern bool GetAlignTopWithPanel(UIElement element);
        public static extern object GetAlignVerticalCenterWith(UIElement element);
        public static extern bool GetAlignVerticalCenterWithPanel(UIElement element);
        public static extern object GetBelow(UIElement element);
        public static extern object GetLeftOf(UIElement element);
        public static extern object GetRightOf(UIElement element);
        public static extern void SetAbove(UIElement element, object value);
        public static extern void SetAlignBottomWith(UIElement element, object value);
        public static extern void SetAlignBottomWithPanel(UIElement element, bool value);
        public static extern void SetAlignHorizontalCenterWith(UIElement element, object value);
        public static extern void SetAlignHorizontalCenterWithPanel(UIElement element, bool value);
        public static extern void SetAlignLeftWith(UIElement element, object value);
        public static extern void SetAlignLeftWithPanel(UIElement element, bool value);
        public static extern void SetAlignRightWith(UIElement element, object value);
        public static extern void SetAlignRightWithPanel(UIElement element, bool value);
        public static extern void SetAlignTopWith(UIElement element, object value);
        public static extern void SetAlignTopWithPanel(UIElement element, bool value);
        public static extern void SetAlignVerticalCenterWith(UIElement element, object value);
        public static extern void SetAlignVerticalCenterWithPanel(UIElement element, bool value);
        public static extern void SetBelow(UIElement element, object value);
        public static extern void SetLeftOf(UIElement element, object value);
        public static extern void SetRightOf(UIElement element, object value);
    }
}
