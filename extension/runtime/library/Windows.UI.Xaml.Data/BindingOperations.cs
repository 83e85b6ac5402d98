using System;
using Windows.UI.Xaml.Markup;

namespace Windows.UI.Xaml.Data
{
    /// <summary>Ties properties to data by code.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.data.bindingoperations"/>
    public sealed class BindingOperations
    {
        private BindingOperations()
        {
        }

        public static void SetBinding(DependencyObject target, DependencyProperty dp, BindingBase binding)
        {
            var element = target as FrameworkElement;
            var said = binding as Binding;
            var property = target.GetType().GetProperty(dp.Name);
            if (element == null || said == null || property == null)
                throw new NotSupportedException("Of bindings made in code those of elements, to properties that they have by name, are simulated.");
            var link = new BindingLink(target, property, BindingPlan.Of(said), SourceOf(element, said));
            element.ReplaceLink(dp.Name, link);
            link.Refresh();
        }

        private static Func<object> SourceOf(FrameworkElement element, Binding binding)
        {
            if (binding.Source != null) return () => binding.Source;
            if (!string.IsNullOrEmpty(binding.ElementName)) return () => FindAround(element, binding.ElementName);
            if (binding.RelativeSource != null && binding.RelativeSource.Mode == RelativeSourceMode.Self) return () => element;
            return () => element.DataContext;
        }

        private static object FindAround(FrameworkElement element, string name)
        {
            var top = element;
            while (top.Around != null) top = top.Around;
            return top.FindName(name);
        }
    }
}
