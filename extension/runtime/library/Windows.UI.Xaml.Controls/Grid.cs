using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>Arranges elements in rows and columns.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.grid"/>
    public class Grid : Panel
    {
        private RowDefinitionCollection rows;

        private ColumnDefinitionCollection columns;

        public extern Grid();
        public extern BackgroundSizing BackgroundSizing { get; set; }
        public extern Brush BorderBrush { get; set; }
        public extern Thickness BorderThickness { get; set; }

        public ColumnDefinitionCollection ColumnDefinitions
        {
            get { return columns ?? (columns = new ColumnDefinitionCollection()); }
        }

        public static extern DependencyProperty ColumnProperty { get; }
        public static extern DependencyProperty ColumnSpanProperty { get; }
        public extern double ColumnSpacing { get; set; }
        public extern CornerRadius CornerRadius { get; set; }
        public extern Thickness Padding { get; set; }

        public RowDefinitionCollection RowDefinitions
        {
            get { return rows ?? (rows = new RowDefinitionCollection()); }
        }

        public static extern DependencyProperty RowProperty { get; }
        public static extern DependencyProperty RowSpanProperty { get; }
        public extern double RowSpacing { get; set; }
        public static extern int GetColumn(FrameworkElement element);
        public static extern int GetColumnSpan(FrameworkElement element);
        public static extern int GetRow(FrameworkElement element);
        public static extern int GetRowSpan(FrameworkElement element);
        public static extern void SetColumn(FrameworkElement element, int value);
        public static extern void SetColumnSpan(FrameworkElement element, int value);
        public static extern void SetRow(FrameworkElement element, int value);
        public static extern void SetRowSpan(FrameworkElement element, int value);
    }
}
