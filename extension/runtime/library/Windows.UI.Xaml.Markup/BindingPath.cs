using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>
    /// A path of a binding: <c>Friend.Name</c>, <c>People[0]</c>, <c>(Grid.Row)</c>, <c>((local:Item)Chosen).Name</c>, and for x:Bind
    /// calls such as <c>local:Texts.Join(Name, ', ', Age)</c>.
    /// </summary>
    /// <seealso href="https://learn.microsoft.com/windows/uwp/data-binding/function-bindings"/>
    internal sealed class BindingPath
    {
        private const BindingFlags anyMember = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

        private readonly List<Step> steps = new List<Step>();
        private readonly HashSet<string> members = new HashSet<string>();

        private BindingPath()
        {
        }

        internal bool IsEmpty
        {
            get { return steps.Count == 0; }
        }

        /// <summary>Names of all properties, fields and methods in it.</summary>
        internal IEnumerable<string> Members
        {
            get { return members; }
        }

        /// <summary>Whether the value may be another one when a property of that name has changed.</summary>
        internal bool DependsOn(string property)
        {
            return string.IsNullOrEmpty(property) || members.Contains(property) || property.StartsWith("Item[");
        }

        /// <summary>In: what a name with or without prefix means, null where nobody knows. Throws FormatException.</summary>
        internal static BindingPath Of(string text, Func<string, Type> types)
        {
            var reader = new Reader(text, types);
            var path = reader.ReadPath();
            reader.ExpectEnd();
            return path;
        }

        /// <summary>False where the path leads nowhere. Everything on the way is visited.</summary>
        internal bool Follow(object root, Action<object> visit, out object value)
        {
            value = root;
            foreach (var step in steps)
            {
                if (value == null && step.Owner == null) return false;
                if (value != null) visit(value);
                if (!step.Take(root, visit, value, out value)) return false;
            }
            return true;
        }

        /// <summary>The object whose member the path ends in, and that member; false where there is none.</summary>
        internal bool FollowToLast(object root, out object holder, out Step last)
        {
            holder = root;
            last = steps.Count == 0 ? null : steps[steps.Count - 1];
            for (var i = 0; i < steps.Count - 1; i++)
            {
                if (holder == null && steps[i].Owner == null) return false;
                if (!steps[i].Take(root, Ignore, holder, out holder)) return false;
            }
            return last != null && (holder != null || last.Owner != null);
        }

        /// <summary>Calls the method that the path ends in for an event: with what the event gives, or with nothing.</summary>
        internal void Raise(object root, object sender, object args)
        {
            object holder;
            Step last;
            if (FollowToLast(root, out holder, out last)) last.Raise(holder, sender, args);
        }

        private static void Ignore(object visited)
        {
        }

        /// <summary>From one object to the next.</summary>
        internal sealed class Step
        {
            internal string Member;
            /// <summary>Of static and attached members.</summary>
            internal Type Owner;
            internal bool IsAttached;
            /// <summary>Of an indexer: a text or a whole number.</summary>
            internal object Key;
            /// <summary>Present: a call.</summary>
            internal List<Argument> Arguments;

            internal bool Take(object root, Action<object> visit, object from, out object value)
            {
                value = from;
                if (Key != null) return TakeItem(from, out value);
                if (IsAttached) return Call(FindMethod(Owner, "Get" + Member, 1), null, new[] { from }, out value);
                if (Arguments != null) return TakeCall(root, visit, from, out value);
                return Read(from, out value);
            }

            /// <summary>Where there is nothing to set nothing happens, and where there is no value for it.</summary>
            internal void Set(object holder, Func<Type, object> valueFor)
            {
                if (Arguments != null || Key != null) return;
                var property = FindProperty(Owner ?? holder.GetType());
                if (property == null || !property.CanWrite) return;
                var value = valueFor(property.PropertyType);
                if (value != DependencyProperty.UnsetValue) Direct.Call(() => property.SetValue(holder, value));
            }

            /// <summary>The same by a method with one parameter.</summary>
            internal void CallWith(object holder, Func<Type, object> valueFor)
            {
                var method = FindMethod(Owner ?? holder.GetType(), Member, 1);
                if (method == null) return;
                object nothing;
                var value = valueFor(method.GetParameters()[0].ParameterType);
                if (value != DependencyProperty.UnsetValue) Call(method, holder, new[] { value }, out nothing);
            }

            internal void Raise(object holder, object sender, object args)
            {
                object nothing;
                var type = Owner ?? holder.GetType();
                var method = FindMethod(type, Member, 2);
                if (method != null) Call(method, holder, new[] { sender, args }, out nothing);
                else Call(FindMethod(type, Member, 0), holder, new object[0], out nothing);
            }

            private PropertyInfo FindProperty(Type start)
            {
                for (var type = start; type != null; type = type.BaseType)
                {
                    var found = type.GetProperty(Member, anyMember);
                    if (found != null) return found;
                }
                return null;
            }

            private bool Read(object from, out object value)
            {
                object read = null;
                var start = Owner ?? from.GetType();
                var property = FindProperty(start);
                FieldInfo field = null;
                for (var type = start; type != null && property == null && field == null; type = type.BaseType) field = type.GetField(Member, anyMember);
                if (property != null) Direct.Call(() => read = property.GetValue(from));
                else if (field != null) read = field.GetValue(from);
                value = read;
                return property != null || field != null;
            }

            private bool TakeItem(object from, out object value)
            {
                object read = null;
                value = null;
                foreach (var property in from.GetType().GetProperties())
                {
                    var parameters = property.GetIndexParameters();
                    if (parameters.Length != 1 || !parameters[0].ParameterType.IsInstanceOfType(Key)) continue;
                    try
                    {
                        Direct.Call(() => read = property.GetValue(from, new[] { Key }));
                    }
                    catch (ArgumentOutOfRangeException)
                    {
                        return false;
                    }
                    catch (KeyNotFoundException)
                    {
                        return false;
                    }
                    value = read;
                    return true;
                }
                return false;
            }

            private bool TakeCall(object root, Action<object> visit, object from, out object value)
            {
                value = null;
                var method = FindMethod(Owner ?? from.GetType(), Member, Arguments.Count);
                if (method == null) return false;
                var parameters = method.GetParameters();
                var arguments = new object[Arguments.Count];
                for (var i = 0; i < arguments.Length; i++)
                {
                    object given;
                    if (!Arguments[i].Find(root, visit, out given)) return false;
                    arguments[i] = BindingLink.ValueFor(given, parameters[i].ParameterType);
                }
                return Call(method, from, arguments, out value);
            }

            private static bool Call(MethodInfo method, object on, object[] arguments, out object value)
            {
                object result = null;
                value = null;
                if (method == null) return false;
                Direct.Call(() => result = method.Invoke(method.IsStatic ? null : on, arguments));
                value = result;
                return true;
            }

            internal static MethodInfo FindMethod(Type start, string name, int parameters)
            {
                for (var type = start; type != null; type = type.BaseType)
                    foreach (var method in type.GetMethods(anyMember))
                        if (method.Name == name && method.GetParameters().Length == parameters) return method;
                return null;
            }
        }

        /// <summary>Of a call: a literal, or a path that begins where the call's own does.</summary>
        internal sealed class Argument
        {
            internal object Literal;
            internal BindingPath Path;

            internal bool Find(object root, Action<object> visit, out object value)
            {
                value = Literal;
                return Path == null || Path.Follow(root, visit, out value);
            }
        }

        private sealed class Reader
        {
            private readonly string text;
            private readonly Func<string, Type> types;
            private int at;
            /// <summary>Of the outermost path: those of its arguments count too.</summary>
            private HashSet<string> members;

            internal Reader(string text, Func<string, Type> types)
            {
                this.text = text;
                this.types = types;
            }

            internal BindingPath ReadPath()
            {
                var path = new BindingPath();
                if (members == null) members = path.members;
                SkipBlanks();
                while (at < text.Length && text[at] != ',' && text[at] != ')')
                {
                    if (Accept('.')) continue;
                    if (Accept('[')) path.steps.Add(new Step { Key = ReadKey() });
                    else if (Accept('(')) ReadParentheses(path);
                    else path.steps.Add(ReadMember(path.IsEmpty));
                    SkipBlanks();
                }
                return path;
            }

            internal void ExpectEnd()
            {
                if (at < text.Length) throw new FormatException(text);
            }

            /// <summary>A name, of a type where it stands first and is one; behind it the arguments of a call.</summary>
            private Step ReadMember(bool isFirst)
            {
                var name = ReadName();
                var step = new Step { Member = name };
                var owner = isFirst && name.IndexOf(':') > 0 ? types(name) : null;
                if (owner != null)
                {
                    if (!Accept('.')) throw new FormatException(text);
                    step = new Step { Member = ReadName(), Owner = owner };
                }
                else if (name.IndexOf(':') >= 0) throw new FormatException(text);
                members.Add(step.Member);
                if (Accept('(')) step.Arguments = ReadArguments();
                return step;
            }

            /// <summary>Behind the opening one: an attached property, a cast, or a path of its own.</summary>
            private void ReadParentheses(BindingPath path)
            {
                if (at < text.Length && text[at] == '(')
                {
                    path.steps.AddRange(ReadPath().steps);
                    Expect(')');
                    return;
                }
                var name = ReadName();
                if (Accept('.'))
                {
                    path.steps.Add(new Step { Owner = Owner(name), Member = ReadName(), IsAttached = true });
                    Expect(')');
                    return;
                }
                // A cast changes nothing: the value is what it is.
                Expect(')');
            }

            private Type Owner(string name)
            {
                var found = types(name);
                if (found == null) throw new FormatException(text);
                return found;
            }

            private List<Argument> ReadArguments()
            {
                var arguments = new List<Argument>();
                SkipBlanks();
                while (!Accept(')'))
                {
                    arguments.Add(ReadArgument());
                    SkipBlanks();
                    if (!Accept(',') && (at >= text.Length || text[at] != ')')) throw new FormatException(text);
                    SkipBlanks();
                }
                return arguments;
            }

            private Argument ReadArgument()
            {
                var quote = at < text.Length ? text[at] : ' ';
                if (quote == '\'' || quote == '"')
                {
                    var end = text.IndexOf(quote, at + 1);
                    if (end < 0) throw new FormatException(text);
                    var literal = text.Substring(at + 1, end - at - 1);
                    at = end + 1;
                    return new Argument { Literal = literal };
                }
                var word = PeekWord();
                double number;
                if (double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return Taken(word, number);
                if (word == "x:True" || word == "x:False") return Taken(word, word == "x:True");
                if (word == "x:Null") return Taken(word, null);
                return new Argument { Path = ReadPath() };
            }

            private Argument Taken(string word, object literal)
            {
                at += word.Length;
                return new Argument { Literal = literal };
            }

            private string PeekWord()
            {
                var end = at;
                while (end < text.Length && ",) ".IndexOf(text[end]) < 0) end++;
                return text.Substring(at, end - at);
            }

            private object ReadKey()
            {
                var end = text.IndexOf(']', at);
                if (end < 0) throw new FormatException(text);
                var key = text.Substring(at, end - at).Trim();
                at = end + 1;
                int index;
                if (int.TryParse(key, NumberStyles.Integer, CultureInfo.InvariantCulture, out index)) return index;
                return key.Trim('\'', '"');
            }

            private string ReadName()
            {
                SkipBlanks();
                var start = at;
                while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_' || text[at] == ':')) at++;
                if (at == start) throw new FormatException(text);
                return text.Substring(start, at - start);
            }

            private void SkipBlanks()
            {
                while (at < text.Length && text[at] == ' ') at++;
            }

            private bool Accept(char c)
            {
                if (at >= text.Length || text[at] != c) return false;
                at++;
                return true;
            }

            private void Expect(char c)
            {
                if (!Accept(c)) throw new FormatException(text);
            }
        }
    }
}
