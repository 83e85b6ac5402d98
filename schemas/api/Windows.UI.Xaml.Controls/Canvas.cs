namespace Windows.UI.Xaml.Controls
{
    /// <summary>Arranges elements by coordinates.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.canvas"/>
    public class Canvas : Panel
    {
        public extern Canvas();
        public static extern DependencyProperty LeftProperty { get; }
        public static extern DependencyProperty TopProperty { get; }
        public static extern DependencyProperty ZIndexProperty { get; }
        public static extern double GetLeft(UIElement element);
        public static extern double GetTop(UIElement element);
        public static extern int GetZIndex(UIElement element);
        public static extern void SetLeft(UIElement element, double length);
        public static extern void SetTop(UIElement element, double length);
        public static extern void SetZIndex(UIElement element, int value);
    }
}
