using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using Windows.UI.Xaml.Data;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>Ties the elements of a XAML file to data and code: <c>{Binding}</c>, <c>{x:Bind}</c> and handlers of events.</summary>
    internal sealed class XamlBinder
    {
        private readonly XamlScope scope;
        /// <summary>What needs the elements that come later in the file.</summary>
        private readonly List<Action> later = new List<Action>();
        /// <summary>Those that <c>Bindings.Update()</c> is for.</summary>
        private readonly List<BindingLink> compiled = new List<BindingLink>();

        internal XamlBinder(XamlScope scope)
        {
            this.scope = scope;
        }

        /// <summary>All elements are there.</summary>
        internal void Finish()
        {
            foreach (var action in later) action();
        }

        /// <summary>The half that the build makes of the XAML has an object for the code behind it to ask.</summary>
        internal void GiveBindings()
        {
            var field = scope.ComponentType.GetField("Bindings", XamlScope.AnyInstance);
            var bindings = field == null ? null : field.GetValue(scope.Component);
            if (bindings == null) return;
            SetAction(bindings, "update", () => compiled.ForEach(link => link.Refresh()));
            SetAction(bindings, "stopTracking", () => compiled.ForEach(link => link.Stop()));
        }

        /// <summary>A name, or what <c>{x:Bind …}</c> leads to.</summary>
        internal void AddHandler(object target, EventInfo happening, string value)
        {
            var isBound = value.StartsWith("{x:Bind ");
            var name = isBound ? value.Substring(8).TrimEnd('}').Trim() : value;
            var method = BindingPath.Step.FindMethod(scope.Component.GetType(), name, 2);
            if (method != null) happening.AddEventHandler(target, method.CreateDelegate(happening.EventHandlerType, scope.Component));
            else if (isBound) AddBoundHandler(target, happening, name, value);
        }

        /// <summary>The path is followed when the event is there: what it begins with may have come later.</summary>
        private void AddBoundHandler(object target, EventInfo happening, string name, string text)
        {
            var path = PathOf(name, text);
            if (path == null) return;
            var start = scope.Start;
            var listener = new EventListener((sender, args) => path.Raise(start, sender, args));
            happening.AddEventHandler(target, listener.DelegateFor(happening.EventHandlerType));
        }

        /// <summary>Null for one that is not simulated, which is told.</summary>
        private BindingPath PathOf(string path, string text)
        {
            try
            {
                return BindingPath.Of(path, scope.Types.Find);
            }
            catch (FormatException)
            {
                Debug.WriteLine(scope.ComponentType.Name + ".xaml: " + text + " has no effect; this path is not simulated.");
                return null;
            }
        }

        internal void Bind(object target, PropertyInfo property, BindingMarkup markup, string text)
        {
            var element = target as FrameworkElement ?? scope.Innermost;
            if (element == null || property == null) return;
            var path = PathOf(markup.Path, text);
            if (path == null) return;
            var link = new BindingLink(target, property, PlanOf(property, markup, path, text), SourceOf(element, target, markup));
            element.AddLink(link);
            if (markup.IsCompiled) compiled.Add(link);
            else if (markup["ElementName"] != null) later.Add(link.Refresh);
            else link.Refresh();
        }

        private BindingPlan PlanOf(PropertyInfo property, BindingMarkup markup, BindingPath path, string text)
        {
            return new BindingPlan
            {
                Path = path,
                IsCompiled = markup.IsCompiled,
                IsLive = markup.IsLive,
                IsTwoWay = markup.IsTwoWay,
                BindBack = markup["BindBack"] == null ? null : PathOf(markup["BindBack"], text),
                Converter = markup["Converter"] == null ? null : scope.Resource(markup["Converter"]) as IValueConverter,
                ConverterParameter = ValueOf(markup["ConverterParameter"], typeof(object)),
                ConverterLanguage = markup["ConverterLanguage"] ?? "",
                FallbackValue = ValueOf(markup["FallbackValue"], property.PropertyType),
                TargetNullValue = ValueOf(markup["TargetNullValue"], property.PropertyType),
                IsExplicit = markup["UpdateSourceTrigger"] == "Explicit",
            };
        }

        /// <summary>A text as XAML writes it, or a resource.</summary>
        private object ValueOf(string text, Type type)
        {
            if (text == null) return null;
            return text.StartsWith("{") ? scope.Resource(text) : XamlValue.Of(text, type);
        }

        private Func<object> SourceOf(FrameworkElement element, object target, BindingMarkup markup)
        {
            var name = markup["ElementName"];
            if (name != null) return () => scope.Named(name);
            if (markup["Source"] != null)
            {
                var source = scope.Resource(markup["Source"]);
                return () => source;
            }
            var relative = markup["RelativeSource"];
            if (relative != null) return relative.Contains("Self") ? (Func<object>)(() => target) : () => scope.Owner;
            if (!markup.IsCompiled) return () => element.DataContext;
            return () => scope.Start;
        }

        private static void SetAction(object bindings, string name, Action action)
        {
            var field = bindings.GetType().GetField(name, XamlScope.AnyInstance);
            if (field != null) field.SetValue(bindings, action);
        }
    }
}
