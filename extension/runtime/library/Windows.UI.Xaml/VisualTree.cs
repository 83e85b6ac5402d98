using System;
using System.Collections.Generic;
using System.Linq;
using Windows.UI.Xaml.Controls;
using Windows.UI.Xaml.Controls.Primitives;

namespace Windows.UI.Xaml
{
    /// <summary>What is inside of what on the screen, as far as properties tell.</summary>
    internal static class VisualTree
    {
        /// <summary>The first element that fits, from the top; null when there is none.</summary>
        internal static FrameworkElement Find(object top, Predicate<FrameworkElement> fits)
        {
            foreach (var each in All(top))
            {
                if (fits(each)) return each;
            }
            return null;
        }

        /// <summary>An element and everything below it.</summary>
        internal static IEnumerable<FrameworkElement> All(object top)
        {
            var waiting = new Stack<object>();
            waiting.Push(top);
            while (waiting.Count > 0)
            {
                var next = waiting.Pop();
                var element = next as FrameworkElement;
                if (element != null) yield return element;
                var children = new List<object>(ChildrenOf(next));
                children.Reverse();
                foreach (var child in children)
                {
                    if (child is DependencyObject) waiting.Push(child);
                }
            }
        }

        /// <summary>What the window shows has become visible: Loading and Loaded are raised, from the inside out.</summary>
        internal static void Show(object top)
        {
            var shown = top as FrameworkElement;
            if (shown != null) shown.BeginBindings();
            var all = new List<FrameworkElement>(All(top));
            all.Reverse();
            foreach (var element in all)
            {
                XamlEvents.Raise(element, "Loading", null);
                XamlEvents.Raise(element, "Loaded", new RoutedEventArgs(element));
            }
        }

        /// <summary>Whether the element is in the window of the app and that has been activated.</summary>
        internal static bool IsShown(FrameworkElement element)
        {
            var window = Window.Main;
            return window != null && window.Visible && Find(window.Content, each => each == element) != null;
        }

        private static IEnumerable<object> ChildrenOf(object parent)
        {
            var panel = parent as Panel;
            if (panel != null) return panel.Children;
            var page = parent as Page;
            if (page != null) return new object[] { page.Content, page.TopAppBar, page.BottomAppBar };
            var user = parent as UserControl;
            if (user != null) return new object[] { user.Content };
            var split = parent as SplitView;
            if (split != null) return new object[] { split.Pane, split.Content };
            var bar = parent as CommandBar;
            if (bar != null) return bar.PrimaryCommands.Concat<object>(bar.SecondaryCommands).Concat(new[] { bar.Content });
            var button = parent as Button;
            if (button != null) return new object[] { button.Content, button.Flyout };
            var content = parent as ContentControl;
            if (content != null) return new[] { content.Shown };
            var presenter = parent as ContentPresenter;
            if (presenter != null) return new[] { presenter.Content };
            var border = parent as Border;
            if (border != null) return new object[] { border.Child };
            var view = parent as Viewbox;
            if (view != null) return new object[] { view.Child };
            var popup = parent as Popup;
            if (popup != null) return new object[] { popup.Child };
            var items = parent as ItemsControl;
            if (items != null) return items.Shown;
            var hub = parent as Hub;
            if (hub != null) return hub.Sections;
            var flyout = parent as Flyout;
            if (flyout != null) return new object[] { flyout.Content };
            var menu = parent as MenuFlyout;
            if (menu != null) return menu.Items;
            return new object[0];
        }
    }
}
