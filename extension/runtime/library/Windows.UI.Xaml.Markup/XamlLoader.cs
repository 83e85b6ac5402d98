using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Reflection;
using Windows.UI.Xaml.Controls;
using Windows.UI.Xaml.Data;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>
    /// Makes the objects of a XAML file: elements, literal values of their properties, resources with keys, handlers of events, and
    /// the fields for named elements, bindings, and templates of data. What has to do with looks alone is left out.
    /// </summary>
    internal sealed class XamlLoader
    {
        /// <summary>Where the children of an element go, first match first.</summary>
        private static readonly string[] contentProperties = { "Content", "Children", "Items", "Child", "Inlines", "Sections", "Blocks", "Setters", "Flyout" };
        private const BindingFlags anyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

        private readonly object component;
        private readonly Type componentType;
        /// <summary>Inside of a template: what x:Bind begins with.</summary>
        private readonly object item;
        private readonly bool isTemplate;
        /// <summary>The control that the template is for.</summary>
        private FrameworkElement owner;
        private readonly XamlLoader outside;
        /// <summary>Resources are looked for in the elements around, the innermost first.</summary>
        private readonly List<FrameworkElement> around = new List<FrameworkElement>();
        private readonly Dictionary<string, object> names = new Dictionary<string, object>();
        /// <summary>What needs the elements that come later in the file.</summary>
        private readonly List<Action> later = new List<Action>();
        /// <summary>Those that <c>Bindings.Update()</c> is for.</summary>
        private readonly List<BindingLink> compiled = new List<BindingLink>();
        private readonly XamlTypes types;

        private XamlLoader(object component, Type componentType, XamlTypes types)
        {
            this.component = component;
            this.componentType = componentType;
            this.types = types;
        }

        private XamlLoader(XamlLoader outside, object item)
            : this(outside.component, outside.componentType, outside.types)
        {
            this.outside = outside;
            this.item = item;
            isTemplate = true;
            around.AddRange(outside.around);
        }

        internal static void Load(object component, Uri locator)
        {
            var name = locator.AbsolutePath.TrimStart('/').Replace(".xaml", "").Replace('/', '.');
            var root = XamlElement.OfClass(name);
            if (root == null) throw new ArgumentException("There is no XAML for the class " + name + ".");
            var loader = new XamlLoader(component, Type.GetType(name, true), new XamlTypes(root));
            loader.Fill(component, root);
            loader.Finish();
            loader.GiveBindings();
        }

        /// <summary>The half that the build makes of the XAML has an object for the code behind it to ask.</summary>
        private void GiveBindings()
        {
            var field = componentType.GetField("Bindings", anyInstance);
            var bindings = field == null ? null : field.GetValue(component);
            if (bindings == null) return;
            SetAction(bindings, "update", () => compiled.ForEach(link => link.Refresh()));
            SetAction(bindings, "stopTracking", () => compiled.ForEach(link => link.Stop()));
        }

        private static void SetAction(object bindings, string name, Action action)
        {
            var field = bindings.GetType().GetField(name, anyInstance);
            if (field != null) field.SetValue(bindings, action);
        }

        private void Finish()
        {
            foreach (var action in later) action();
        }

        private void Fill(object target, XamlElement element)
        {
            var scope = target as FrameworkElement;
            if (scope != null) around.Add(scope);
            FillInside(target, element);
            if (scope != null) around.RemoveAt(around.Count - 1);
        }

        private void FillInside(object target, XamlElement element)
        {
            SetAttributes(target, element, false);
            foreach (var child in element.Children)
            {
                var dot = child.Name.IndexOf('.');
                if (child.Type == null && dot > 0) FillProperty(target, child.Name.Substring(dot + 1), child);
            }
            foreach (var child in element.Children)
            {
                if (child.Name.IndexOf('.') < 0) AddContent(target, child);
            }
            var text = element.Text;
            if (text != "" && element.Children.Length == 0) SetText(target, text);
            SetAttributes(target, element, true);
            // Texts in the language of the user take the place of those in the XAML.
            if (element["x:Uid"] != null) XamlResources.Apply(target, element["x:Uid"]);
        }

        /// <summary>What is selected can be set only when the items are there.</summary>
        private void SetAttributes(object target, XamlElement element, bool selections)
        {
            for (var i = 0; i < element.Attributes.Length; i += 2)
            {
                var name = element.Attributes[i];
                if (name.StartsWith("Selected") == selections) SetAttribute(target, name, element.Attributes[i + 1]);
            }
        }

        /// <summary>An object for the element; null for what is left out.</summary>
        private object Make(XamlElement element)
        {
            if (element.Type == null) return null;
            if (element.Type == "System.String") return element.Text;
            var type = Type.GetType(element.Type);
            if (type == null || type.IsAbstract) return null;
            if (element.Text != "" && (type.IsPrimitive || type.IsValueType)) return XamlValue.Of(element.Text, type);
            var made = MakeFrom(type, element.Text);
            if (made == null) return null;
            var template = made as DataTemplate;
            if (template != null) template.Maker = TemplateMaker(element);
            var inner = made as FrameworkElement;
            if (inner != null && around.Count > 0) inner.Around = around[around.Count - 1];
            if (!(made is FrameworkTemplate)) Fill(made, element);
            return made;
        }

        /// <summary>Some are made of their text, such as <c>FontFamily</c>; null where it takes more than that.</summary>
        private static object MakeFrom(Type type, string text)
        {
            ConstructorInfo ofText = null;
            foreach (var constructor in type.GetConstructors(anyInstance))
            {
                var parameters = constructor.GetParameters();
                if (parameters.Length == 0) return Direct.Make(type);
                if (parameters.Length == 1 && parameters[0].ParameterType == typeof(string)) ofText = constructor;
            }
            object made = null;
            if (ofText != null) Direct.Call(() => made = ofText.Invoke(new object[] { text }));
            return made;
        }

        /// <summary>What stands in a template is made anew for each piece of data.</summary>
        private Func<object, FrameworkElement, FrameworkElement> TemplateMaker(XamlElement element)
        {
            var content = Array.Find(element.Children, child => child.Name.IndexOf('.') < 0);
            if (content == null) return null;
            var outside = new XamlLoader(this, (object)null);
            return (data, owner) =>
            {
                var loader = new XamlLoader(outside, data) { owner = owner };
                var root = loader.MakeRoot(content, data, owner);
                if (root != null) root.BeginBindings();
                return root;
            };
        }

        private FrameworkElement MakeRoot(XamlElement content, object data, FrameworkElement owner)
        {
            var type = content.Type == null ? null : Type.GetType(content.Type);
            var root = type == null || type.IsAbstract ? null : Direct.Make(type) as FrameworkElement;
            if (root == null) return null;
            root.Around = owner;
            root.DataContext = data;
            Fill(root, content);
            Finish();
            return root;
        }

        /// <summary>The inner half of <c>&lt;Grid.RowDefinitions&gt;…</c>.</summary>
        private void FillProperty(object target, string name, XamlElement element)
        {
            var property = target.GetType().GetProperty(name);
            if (property == null) return;
            var value = property.CanRead ? property.GetValue(target) : null;
            var resources = value as ResourceDictionary;
            foreach (var child in element.Children)
            {
                if (child.Name == "ResourceDictionary" && resources != null) Fill(resources, child);
                else if (resources != null) AddResource(resources, child);
                else if (value is IList || IsCollection(value)) AddTo(value, Make(child));
                else SetProperty(target, property, Make(child));
            }
            if (element.Children.Length == 0 && element.Text != "") SetLiteral(target, property, element.Text);
        }

        private void AddContent(object target, XamlElement element)
        {
            var resources = target as ResourceDictionary;
            if (resources != null)
            {
                AddResource(resources, element);
                return;
            }
            var made = Make(element);
            if (made == null) return;
            foreach (var name in contentProperties)
            {
                var property = target.GetType().GetProperty(name);
                if (property == null) continue;
                if (property.CanWrite) SetProperty(target, property, made);
                else AddTo(property.GetValue(target), made);
                return;
            }
        }

        private void AddResource(ResourceDictionary resources, XamlElement element)
        {
            var key = element["x:Key"] ?? element["x:Name"];
            var made = key == null ? null : Make(element);
            if (made != null) resources[key] = made;
        }

        private void SetAttribute(object target, string name, string value)
        {
            if (name == "x:Name" || name == "Name") SetName(target, value);
            var dot = name.IndexOf('.');
            if (name.IndexOf(':') >= 0 || name == "xmlns") return;
            if (dot > 0)
            {
                SetAttached(target, name.Substring(0, dot), name.Substring(dot + 1), value);
                return;
            }
            var type = target.GetType();
            var happening = type.GetEvent(name);
            if (happening != null)
            {
                AddHandler(target, happening, value);
                return;
            }
            var property = type.GetProperty(name);
            if (property != null) SetLiteral(target, property, value);
        }

        private void SetName(object target, string name)
        {
            var element = target as FrameworkElement;
            if (element != null) element.Name = name;
            names[name] = target;
            var field = componentType.GetField(name, anyInstance);
            if (field != null && target != component && !isTemplate) field.SetValue(component, target);
        }

        /// <summary>A name, or what <c>{x:Bind …}</c> leads to.</summary>
        private void AddHandler(object target, EventInfo happening, string value)
        {
            var isBound = value.StartsWith("{x:Bind ");
            var name = isBound ? value.Substring(8).TrimEnd('}').Trim() : value;
            var method = BindingPath.Step.FindMethod(component.GetType(), name, 2);
            if (method != null) happening.AddEventHandler(target, method.CreateDelegate(happening.EventHandlerType, component));
            else if (isBound) AddBoundHandler(target, happening, name, value);
        }

        /// <summary>The path is followed when the event is there: what it begins with may have come later.</summary>
        private void AddBoundHandler(object target, EventInfo happening, string name, string text)
        {
            var path = PathOf(name, text);
            if (path == null) return;
            var start = isTemplate ? item : component;
            var listener = new EventListener((sender, args) => path.Raise(start, sender, args));
            happening.AddEventHandler(target, listener.DelegateFor(happening.EventHandlerType));
        }

        /// <summary>Null for one that is not simulated, which is told.</summary>
        private BindingPath PathOf(string path, string text)
        {
            try
            {
                return BindingPath.Of(path, types.Find);
            }
            catch (FormatException)
            {
                Debug.WriteLine(componentType.Name + ".xaml: " + text + " has no effect; this path is not simulated.");
                return null;
            }
        }

        private void SetAttached(object target, string owner, string name, string value)
        {
            var type = Type.GetType("Windows.UI.Xaml.Controls." + owner) ?? Type.GetType(componentType.Namespace + "." + owner);
            var setter = type == null ? null : type.GetMethod("Set" + name, BindingFlags.Static | BindingFlags.Public);
            if (setter == null || value.StartsWith("{")) return;
            var parameters = setter.GetParameters();
            if (parameters.Length != 2 || !parameters[0].ParameterType.IsInstanceOfType(target)) return;
            var converted = XamlValue.Of(value, parameters[1].ParameterType);
            if (converted != null) Direct.Call(() => setter.Invoke(null, new[] { target, converted }));
        }

        private void SetText(object target, string text)
        {
            var property = target.GetType().GetProperty("Text");
            if (property == null || !property.CanWrite) property = target.GetType().GetProperty("Content");
            if (property != null) SetLiteral(target, property, text);
        }

        private void SetLiteral(object target, PropertyInfo property, string text)
        {
            if (text.StartsWith("{}")) text = text.Substring(2);
            else if (text.StartsWith("{"))
            {
                var binding = BindingMarkup.Of(text);
                if (binding != null)
                {
                    Bind(target, property, binding, text);
                    return;
                }
                SetProperty(target, property, Resource(target, text));
                return;
            }
            if (property.CanWrite) SetProperty(target, property, XamlValue.Of(text, property.PropertyType));
        }

        private void Bind(object target, PropertyInfo property, BindingMarkup markup, string text)
        {
            var element = target as FrameworkElement ?? (around.Count > 0 ? around[around.Count - 1] : null);
            if (element == null || property == null) return;
            var path = PathOf(markup.Path, text);
            if (path == null) return;
            var link = new BindingLink(target, property, PlanOf(target, property, markup, path, text), SourceOf(element, target, markup));
            element.AddLink(link);
            if (markup.IsCompiled) compiled.Add(link);
            else if (markup["ElementName"] != null) later.Add(link.Refresh);
            else link.Refresh();
        }

        private BindingPlan PlanOf(object target, PropertyInfo property, BindingMarkup markup, BindingPath path, string text)
        {
            return new BindingPlan
            {
                Path = path,
                IsCompiled = markup.IsCompiled,
                IsLive = markup.IsLive,
                IsTwoWay = markup.IsTwoWay,
                BindBack = markup["BindBack"] == null ? null : PathOf(markup["BindBack"], text),
                Converter = markup["Converter"] == null ? null : Resource(target, markup["Converter"]) as IValueConverter,
                ConverterParameter = ValueOf(target, markup["ConverterParameter"], typeof(object)),
                ConverterLanguage = markup["ConverterLanguage"] ?? "",
                FallbackValue = ValueOf(target, markup["FallbackValue"], property.PropertyType),
                TargetNullValue = ValueOf(target, markup["TargetNullValue"], property.PropertyType),
                IsExplicit = markup["UpdateSourceTrigger"] == "Explicit",
            };
        }

        /// <summary>A text as XAML writes it, or a resource.</summary>
        private object ValueOf(object target, string text, Type type)
        {
            if (text == null) return null;
            return text.StartsWith("{") ? Resource(target, text) : XamlValue.Of(text, type);
        }

        private Func<object> SourceOf(FrameworkElement element, object target, BindingMarkup markup)
        {
            var name = markup["ElementName"];
            if (name != null) return () => Named(name);
            if (markup["Source"] != null)
            {
                var source = Resource(target, markup["Source"]);
                return () => source;
            }
            var relative = markup["RelativeSource"];
            if (relative != null) return relative.Contains("Self") ? (Func<object>)(() => target) : () => owner;
            if (!markup.IsCompiled) return () => element.DataContext;
            return isTemplate ? (Func<object>)(() => item) : () => component;
        }

        /// <summary>In the template first, then on the page; null when there is none.</summary>
        private object Named(string name)
        {
            object found;
            if (names.TryGetValue(name, out found)) return found;
            return outside == null ? null : outside.Named(name);
        }

        private static void SetProperty(object target, PropertyInfo property, object value)
        {
            if (value != null && property.CanWrite && property.PropertyType.IsInstanceOfType(value)) Direct.Call(() => property.SetValue(target, value));
        }

        /// <summary>In: <c>{StaticResource Key}</c>. Null for other extensions, and for what Windows itself brings.</summary>
        private object Resource(object target, string extension)
        {
            var parts = extension.Trim('{', '}').Split(' ');
            if (parts.Length != 2 || parts[0] != "StaticResource" && parts[0] != "ThemeResource") return null;
            object found;
            for (var i = around.Count - 1; i >= 0; i--)
                if (around[i].Resources.TryGetValue(parts[1], out found)) return found;
            var element = component as FrameworkElement;
            if (element != null && element.Resources.TryGetValue(parts[1], out found)) return found;
            var app = Application.Current;
            return app != null && app.Resources.TryGetValue(parts[1], out found) ? found : null;
        }

        private static bool IsCollection(object value)
        {
            return value != null && AdderOf(value) != null;
        }

        private static void AddTo(object collection, object item)
        {
            if (collection == null || item == null) return;
            var adder = AdderOf(collection);
            if (adder != null && adder.GetParameters()[0].ParameterType.IsInstanceOfType(item)) adder.Invoke(collection, new object[] { item });
        }

        private static MethodInfo AdderOf(object collection)
        {
            foreach (var method in collection.GetType().GetMethods())
            {
                if (method.Name == "Add" && method.GetParameters().Length == 1) return method;
            }
            return null;
        }
    }
}
