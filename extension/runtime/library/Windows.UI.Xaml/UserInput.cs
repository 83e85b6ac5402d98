using System;
using System.Collections.Generic;
using System.Reflection;
using System.Threading.Tasks;
using Windows.UI.Core;
using Windows.UI.Popups;
using Windows.UI.Xaml.Controls;
using Windows.UI.Xaml.Controls.Primitives;
using Windows.UI.Xaml.Input;

namespace Windows.UI.Xaml
{
    /// <summary>What the user does in the window of the app; runs on the thread of the window.</summary>
    internal static class UserInput
    {
        /// <summary>What the user wants to do while the splash screen is there; it is done when the app activates its window.</summary>
        private static readonly List<Action> waiting = new List<Action>();

        /// <summary>
        /// <c>click</c>: the control, or a button of a dialog by its label. <c>enterText</c>: types the value. <c>select</c>: chooses the
        /// item with that text or number. <c>call</c>: a method of the app, with texts divided by line feeds.
        /// </summary>
        internal static void Carry(string kind, string target, string value)
        {
            if (kind != "call" && SplashScreenIsThere())
            {
                waiting.Add(() => Carry(kind, target, value));
                return;
            }
            var refusal = kind == "call" ? Call(target, value) : Touch(kind, target, value);
            if (refusal != null) Refuse(kind, target, refusal);
        }

        /// <summary>The window takes the place of the splash screen.</summary>
        internal static void Begin(CoreDispatcher dispatcher)
        {
            foreach (var input in waiting)
            {
                var carry = input;
                var ignored = dispatcher.RunAsync(CoreDispatcherPriority.Normal, () => carry());
            }
            waiting.Clear();
        }

        private static bool SplashScreenIsThere()
        {
            return Application.Current != null && (Window.Main == null || !Window.Main.IsShown);
        }

        private static string Touch(string kind, string target, string value)
        {
            var dialog = kind == "click" ? OpenDialog.With(target) : null;
            if (dialog != null)
            {
                Accept(kind, target);
                dialog.Answer(target);
                return null;
            }
            var element = Find(target);
            if (element == null) return "there is no such control; there are " + Names();
            var control = element as Control;
            if (control != null && !control.IsEnabled) return "the control is disabled";
            if (element.Visibility != Visibility.Visible) return "the control is not visible";
            switch (kind)
            {
                case "click": return Click(element, target);
                case "enterText": return EnterText(element, target, value);
                default: return Select(element, target, value);
            }
        }

        private static string Click(FrameworkElement element, string target)
        {
            var button = element as ButtonBase;
            var toggle = element as ToggleSwitch;
            var menuItem = element as MenuFlyoutItem;
            var listensToTaps = XamlEvents.Has(element, "Tapped");
            if (button == null && toggle == null && menuItem == null && !listensToTaps) return "nothing happens when it is clicked";
            Accept("click", target);
            if (button != null) button.OnClick();
            else if (toggle != null) toggle.IsOn = !toggle.IsOn;
            else if (menuItem != null) XamlEvents.Raise(menuItem, "Click", new RoutedEventArgs(menuItem));
            if (listensToTaps) XamlEvents.Raise(element, "Tapped", new TappedRoutedEventArgs(element));
            return null;
        }

        private static string EnterText(FrameworkElement element, string target, string value)
        {
            var text = element as TextBox;
            var password = element as PasswordBox;
            if (text == null && password == null) return "no text can be entered there";
            if (text != null && text.IsReadOnly) return "it is only to be read";
            Accept("enterText", target);
            if (text != null) text.Text = value;
            else password.Password = value;
            return null;
        }

        private static string Select(FrameworkElement element, string target, string value)
        {
            var selector = element as Selector;
            var range = element as RangeBase;
            double number;
            if (range != null && double.TryParse(value, out number))
            {
                Accept("select", target);
                range.Value = number;
                return null;
            }
            if (selector == null) return "nothing can be selected there";
            var texts = new List<string>();
            for (var i = 0; i < selector.Items.Count; i++)
            {
                var text = TextOf(selector, selector.Items[i]);
                texts.Add(text);
                if (text != value && i.ToString() != value) continue;
                Accept("select", target);
                selector.SelectedIndex = i;
                return null;
            }
            if (texts.Count == 0) return "the list is empty";
            return "there is no such item; there are " + string.Join(", ", texts);
        }

        private static string TextOf(Selector selector, object item)
        {
            if (selector.ItemTemplate != null && !(item is UIElement))
            {
                var index = selector.Items.IndexOf(item);
                var element = new List<object>(selector.Shown)[index];
                var text = (TextBlock)VisualTree.Find(element, each => each is TextBlock && ((TextBlock)each).Text != "");
                return text == null ? Convert.ToString(item) : text.Text;
            }
            var container = item as ContentControl;
            var shown = container == null ? item : container.Content;
            var property = shown == null || selector.DisplayMemberPath == "" ? null : shown.GetType().GetProperty(selector.DisplayMemberPath);
            return Convert.ToString(property == null ? shown : property.GetValue(shown));
        }

        /// <summary>In: <c>Name</c> or <c>Page.Name</c>; where no control has the name, what is written on one.</summary>
        private static FrameworkElement Find(string target)
        {
            var window = Window.Main;
            if (window == null) return null;
            var found = VisualTree.Find(window.Content, element => element.Name == target);
            if (found != null) return found;
            var dot = target.LastIndexOf('.');
            if (dot > 0)
            {
                var page = VisualTree.Find(window.Content, element => element.GetType().Name == target.Substring(0, dot) || element.GetType().FullName == target.Substring(0, dot));
                if (page != null) found = VisualTree.Find(page, element => element.Name == target.Substring(dot + 1));
            }
            return found ?? VisualTree.Find(window.Content, element => LabelOf(element) == target);
        }

        private static string LabelOf(FrameworkElement element)
        {
            var button = element as ButtonBase;
            var app = element as AppBarButton;
            var item = element as MenuFlyoutItem;
            return app != null ? app.Label : item != null ? item.Text : button == null ? null : button.Content as string;
        }

        private static string Names()
        {
            var names = new List<string>();
            var window = Window.Main;
            if (window != null)
            {
                foreach (var element in VisualTree.All(window.Content))
                {
                    if (element.Name != "" && element is Control) names.Add(element.Name);
                }
            }
            return names.Count == 0 ? "none with a name" : string.Join(", ", names);
        }

        /// <summary>A public method of a type, static or of the app object or something that is shown; or a handler of events by its name.</summary>
        private static string Call(string target, string value)
        {
            var arguments = value == null ? new object[0] : value.Split('\n');
            var dot = target.LastIndexOf('.');
            var typeName = target.Substring(0, Math.Max(dot, 0));
            MethodInfo method = null;
            object receiver = null;
            var type = Type.GetType(typeName);
            if (type != null) method = MethodOf(type, target.Substring(dot + 1), arguments.Length);
            if (method == null)
            {
                receiver = Receiver(typeName);
                if (receiver != null) method = MethodOf(receiver.GetType(), target.Substring(dot + 1), arguments.Length);
            }
            if (method == null && arguments.Length == 0)
            {
                receiver = receiver ?? Receiver(typeName);
                if (receiver != null) method = HandlerOf(receiver.GetType(), target.Substring(dot + 1));
                if (method != null)
                {
                    Accept("call", target);
                    Run(method, method.IsStatic ? null : receiver, new object[] { receiver, new RoutedEventArgs() });
                    return null;
                }
            }
            if (method == null) return "there is no such public method with " + arguments.Length + " texts as parameters";
            if (!method.IsStatic) receiver = receiver ?? Receiver(typeName);
            if (!method.IsStatic && receiver == null) return "nothing of that type is shown now";
            Accept("call", target);
            Run(method, method.IsStatic ? null : receiver, arguments);
            return null;
        }

        private static MethodInfo MethodOf(Type type, string name, int parameters)
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance))
            {
                if (method.Name != name || method.GetParameters().Length != parameters) continue;
                if (Array.TrueForAll(method.GetParameters(), parameter => parameter.ParameterType == typeof(string))) return method;
            }
            return null;
        }

        /// <summary>What XAML names in Click and its like, private as Visual Studio writes it.</summary>
        private static MethodInfo HandlerOf(Type type, string name)
        {
            foreach (var method in type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance))
            {
                var parameters = method.GetParameters();
                if (method.Name != name || parameters.Length != 2 || parameters[0].ParameterType != typeof(object)) continue;
                if (parameters[1].ParameterType == typeof(object) || parameters[1].ParameterType == typeof(RoutedEventArgs)) return method;
            }
            return null;
        }

        private static object Receiver(string typeName)
        {
            var app = Application.Current;
            if (app != null && (app.GetType().FullName == typeName || app.GetType().Name == typeName)) return app;
            var window = Window.Main;
            return window == null ? null : VisualTree.Find(window.Content, element => element.GetType().FullName == typeName || element.GetType().Name == typeName);
        }

        /// <summary>What the method or its task throws is thrown on the thread of the window.</summary>
        private static async void Run(MethodInfo method, object receiver, object[] arguments)
        {
            object result = null;
            Direct.Call(() => result = method.Invoke(receiver, arguments));
            var task = result as Task;
            if (task != null) await task;
        }

        private static extern void Accept(string kind, string target);
        private static extern void Refuse(string kind, string target, string why);
    }
}
