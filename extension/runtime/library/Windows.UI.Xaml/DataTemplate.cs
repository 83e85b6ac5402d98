using System;
using Windows.UI.Xaml.Markup;

namespace Windows.UI.Xaml
{
    /// <summary>Shows a piece of data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.datatemplate"/>
    public class DataTemplate : FrameworkTemplate
    {
        public DataTemplate()
        {
        }

        /// <summary>What the XAML says is inside; it makes the elements for one piece of data.</summary>
        internal Func<object, FrameworkElement, FrameworkElement> Maker { get; set; }

        public DependencyObject LoadContent()
        {
            return For(null, null);
        }

        /// <summary>The elements for <c>data</c>, inside of <c>owner</c>; null for an empty template.</summary>
        internal FrameworkElement For(object data, FrameworkElement owner)
        {
            return Maker == null ? null : Maker(data, owner);
        }
    }
}
