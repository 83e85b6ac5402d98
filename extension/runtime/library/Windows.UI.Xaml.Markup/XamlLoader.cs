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
        private readonly XamlLoader outside;
        /// <summary>Resources are looked for in the elements around, the innermost first.</summary>
        private readonly List<FrameworkElement> around = new List<FrameworkElement>();
        private readonly Dictionary<string, object> names = new Dictionary<string, object>();
        /// <summary>What needs the elements that come later in the file.</summary>
        private readonly List<Action> later = new List<Action>();

        private XamlLoader(object component, Type componentType)
        {
            this.component = component;
            this.componentType = componentType;
        }

        private XamlLoader(XamlLoader outside, object item)
            : this(outside.component, outside.componentType)
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
            var loader = new XamlLoader(component, Type.GetType(name, true));
            loader.Fill(component, root);
            loader.Finish();
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
            var made = Direct.Make(type);
            var template = made as DataTemplate;
            if (template != null) template.Maker = TemplateMaker(element);
            var inner = made as FrameworkElement;
            if (inner != null && around.Count > 0) inner.Around = around[around.Count - 1];
            if (!(made is FrameworkTemplate)) Fill(made, element);
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
                var loader = new XamlLoader(outside, data);
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

        /// <summary>A name, or <c>{x:Bind Name}</c> without a path.</summary>
        private void AddHandler(object target, EventInfo happening, string value)
        {
            var name = value.StartsWith("{x:Bind ") ? value.Substring(8).TrimEnd('}').Trim() : value;
            for (var type = component.GetType(); type != null; type = type.BaseType)
            {
                var method = type.GetMethod(name, anyInstance);
                if (method == null) continue;
                // A handler that takes less than the event gives cannot be bound.
                if (method.GetParameters().Length == 2)
                {
                    happening.AddEventHandler(target, method.CreateDelegate(happening.EventHandlerType, component));
                    return;
                }
                break;
            }
            if (name != value) Debug.WriteLine(componentType.Name + ".xaml: " + value + " has no effect; of handlers only methods of the page with both parameters are simulated.");
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
            if (markup.Unknown != null)
            {
                Debug.WriteLine(componentType.Name + ".xaml: " + text + " has no effect; not simulated in bindings: " + markup.Unknown + ".");
                return;
            }
            var converter = markup["Converter"] == null ? null : Resource(target, markup["Converter"]) as IValueConverter;
            var link = new BindingLink(target, property, markup, SourceOf(element, markup), converter);
            element.AddLink(link);
            var name = markup["ElementName"];
            if (name != null) later.Add(() => FollowElement(Named(name), markup, link));
            else if (!markup.IsCompiled) link.Refresh();
        }

        private static void FollowElement(object element, BindingMarkup markup, BindingLink link)
        {
            if (element != null && markup.IsLive) BindingLink.ListenTo(element, markup.Path.Split('.')[0], link.Refresh);
            link.Refresh();
        }

        private Func<object> SourceOf(FrameworkElement element, BindingMarkup markup)
        {
            var name = markup["ElementName"];
            if (name != null) return () => Named(name);
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
