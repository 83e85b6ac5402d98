using System;
using System.Collections.Generic;
using Windows.Foundation;
using Windows.UI.Xaml.Data;
using Windows.UI.Xaml.Markup;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml
{
    /// <summary>Something that can be seen, with size, name and data.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.frameworkelement"/>
    public class FrameworkElement : UIElement
    {
        private ResourceDictionary resources;
        private object dataContext;
        private List<BindingLink> links;

        protected extern FrameworkElement();
        public extern double ActualHeight { get; }
        public extern ElementTheme ActualTheme { get; }
        public extern double ActualWidth { get; }
        public extern bool AllowFocusOnInteraction { get; set; }
        public extern bool AllowFocusWhenDisabled { get; set; }

        /// <summary>To which addresses in code are relative; here XAML files lie at the top of the package.</summary>
        public Uri BaseUri
        {
            get { return new Uri("ms-appx:///" + GetType().Name + ".xaml"); }
        }


        /// <summary>Its own, or that of the element around it.</summary>
        public object DataContext
        {
            get { return dataContext ?? (Around == null ? null : Around.DataContext); }
            set
            {
                CheckThread();
                if (Equals(dataContext, value)) return;
                dataContext = value;
                foreach (var element in VisualTree.All(this)) element.FollowContext();
                XamlEvents.Raise(this, "DataContextChanged", new DataContextChangedEventArgs(value));
            }
        }

        public static extern DependencyProperty DataContextProperty { get; }

        /// <summary>The element that this one stands in, in the XAML that made it.</summary>
        internal FrameworkElement Around { get; set; }
        public extern FlowDirection FlowDirection { get; set; }
        public static extern DependencyProperty FlowDirectionProperty { get; }
        public extern Thickness FocusVisualMargin { get; set; }
        public extern Brush FocusVisualPrimaryBrush { get; set; }
        public extern Thickness FocusVisualPrimaryThickness { get; set; }
        public extern Brush FocusVisualSecondaryBrush { get; set; }
        public extern Thickness FocusVisualSecondaryThickness { get; set; }
        public extern double Height { get; set; }
        public static extern DependencyProperty HeightProperty { get; }
        public extern HorizontalAlignment HorizontalAlignment { get; set; }
        public static extern DependencyProperty HorizontalAlignmentProperty { get; }
        public extern bool IsLoaded { get; }
        public extern string Language { get; set; }
        public static extern DependencyProperty LanguageProperty { get; }
        public extern Thickness Margin { get; set; }
        public static extern DependencyProperty MarginProperty { get; }
        public extern double MaxHeight { get; set; }
        public static extern DependencyProperty MaxHeightProperty { get; }
        public extern double MaxWidth { get; set; }
        public static extern DependencyProperty MaxWidthProperty { get; }
        public extern double MinHeight { get; set; }
        public static extern DependencyProperty MinHeightProperty { get; }
        public extern double MinWidth { get; set; }
        public static extern DependencyProperty MinWidthProperty { get; }
        public extern string Name { get; set; }
        public static extern DependencyProperty NameProperty { get; }
        public extern DependencyObject Parent { get; }
        public extern ElementTheme RequestedTheme { get; set; }
        public static extern DependencyProperty RequestedThemeProperty { get; }

        public ResourceDictionary Resources
        {
            get { return resources ?? (resources = new ResourceDictionary()); }
            set { resources = value; }
        }

        public extern Style Style { get; set; }
        public static extern DependencyProperty StyleProperty { get; }
        public extern object Tag { get; set; }
        public static extern DependencyProperty TagProperty { get; }
        public extern VerticalAlignment VerticalAlignment { get; set; }
        public static extern DependencyProperty VerticalAlignmentProperty { get; }
        public extern double Width { get; set; }
        public static extern DependencyProperty WidthProperty { get; }
        public extern event TypedEventHandler<FrameworkElement, object> ActualThemeChanged;
        public extern event TypedEventHandler<FrameworkElement, DataContextChangedEventArgs> DataContextChanged;
        public extern event EventHandler<object> LayoutUpdated;
        public extern event RoutedEventHandler Loaded;
        public extern event TypedEventHandler<FrameworkElement, object> Loading;
        public extern event SizeChangedEventHandler SizeChanged;
        public extern event RoutedEventHandler Unloaded;
        public static extern void DeferTree(DependencyObject element);
        protected virtual extern Size ArrangeOverride(Size finalSize);
        /// <summary>The element of that name in this one or below; null when there is none.</summary>
        public object FindName(string name)
        {
            return VisualTree.Find(this, element => element.Name == name);
        }

        internal void AddLink(BindingLink link)
        {
            if (links == null) links = new List<BindingLink>();
            links.Add(link);
        }

        /// <summary>Compiled bindings take their values when the element is shown, or when the app asks for that.</summary>
        internal void BeginBindings()
        {
            foreach (var element in VisualTree.All(this)) element.Refresh(link => true);
        }

        private void FollowContext()
        {
            Refresh(link => !link.IsCompiled);
        }

        private void Refresh(Predicate<BindingLink> fits)
        {
            if (links == null) return;
            foreach (var link in links.ToArray())
                if (fits(link)) link.Refresh();
        }

        /// <summary>Null where nothing is bound.</summary>
        public BindingExpression GetBindingExpression(DependencyProperty dp)
        {
            if (links == null) return null;
            var link = links.FindLast(each => each.IsOf(dp.Name));
            return link == null ? null : new BindingExpression(link);
        }

        protected virtual extern bool GoToElementStateCore(string stateName, bool useTransitions);
        public extern void InvalidateViewport();
        protected virtual extern Size MeasureOverride(Size availableSize);
        protected virtual extern void OnApplyTemplate();
        public void SetBinding(DependencyProperty dp, BindingBase binding)
        {
            BindingOperations.SetBinding(this, dp, binding);
        }

        /// <summary>What was bound to the property before is so no more.</summary>
        internal void ReplaceLink(string property, BindingLink link)
        {
            if (links != null)
                foreach (var each in links.FindAll(old => old.IsOf(property))) each.Stop();
            if (links != null) links.RemoveAll(old => old.IsOf(property));
            AddLink(link);
        }
    }
}
