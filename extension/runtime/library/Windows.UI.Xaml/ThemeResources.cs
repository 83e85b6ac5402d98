using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml
{
    /// <summary>Colours and brushes of Windows itself, which every app finds among its resources.</summary>
    /// <seealso href="https://learn.microsoft.com/windows/apps/design/style/xaml-theme-resources"/>
    internal static class ThemeResources
    {
        internal static bool TryFind(object key, ApplicationTheme theme, out object value)
        {
            value = null;
            var name = key as string;
            if (name == null) return false;
            var isDark = theme == ApplicationTheme.Dark;
            var color = ColorOf(name, isDark);
            if (color >= 0) value = Color.FromNumber((uint)color);
            else if ((color = BrushOf(name, isDark)) >= 0) value = new SolidColorBrush(Color.FromNumber((uint)color)) { Opacity = OpacityOf(name, isDark) };
            return value != null;
        }

        /// <summary>0xAARRGGBB; -1 for what is no colour of Windows.</summary>
        internal static extern long ColorOf(string name, bool isDark);
        private static extern long BrushOf(string name, bool isDark);
        private static extern double OpacityOf(string name, bool isDark);
    }
}
