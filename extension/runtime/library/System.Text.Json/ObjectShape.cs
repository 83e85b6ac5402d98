using System.Collections.Generic;
using System.Reflection;
using System.Text.Json.Serialization;

namespace System.Text.Json
{
    /// <summary>The members of a class as JSON sees them.</summary>
    internal sealed class ObjectShape
    {
        internal sealed class Member
        {
            internal string Name;
            internal Type Type;
            internal MemberInfo Source;
            internal bool IsReadable;
            internal bool IsWritable;
            internal JsonIgnoreCondition? Ignore;
            internal JsonConverter Converter;
            internal int Order;

            internal object Get(object target)
            {
                PropertyInfo property = Source as PropertyInfo;
                if (property == null) return ((FieldInfo)Source).GetValue(target);
                try
                {
                    return property.GetValue(target);
                }
                catch (TargetInvocationException e)
                {
                    Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException).Throw();
                    throw;
                }
            }
            internal void Set(object target, object value)
            {
                PropertyInfo property = Source as PropertyInfo;
                if (property == null)
                {
                    ((FieldInfo)Source).SetValue(target, value);
                    return;
                }
                try
                {
                    property.SetValue(target, value);
                }
                catch (TargetInvocationException e)
                {
                    Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(e.InnerException).Throw();
                    throw;
                }
            }
        }

        internal readonly List<Member> Members = new List<Member>();
        internal readonly ConstructorInfo Constructor;
        internal readonly bool HasDefault;
        internal readonly Member Extension;

        internal static ObjectShape Of(Type type, JsonSerializerOptions options)
        {
            ObjectShape shape;
            if (!options.Shapes.TryGetValue(type, out shape))
            {
                shape = new ObjectShape(type, options);
                options.Shapes[type] = shape;
            }
            return shape;
        }
        private ObjectShape(Type type, JsonSerializerOptions options)
        {
            const BindingFlags own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            HashSet<string> seen = new HashSet<string>();
            for (Type level = type; level != null && level != typeof(object); level = level.BaseType)
            {
                foreach (PropertyInfo property in level.GetProperties(own))
                {
                    bool isIncluded = property.IsDefined(typeof(JsonIncludeAttribute), false);
                    bool isPublic = property.GetGetMethod() != null || property.GetSetMethod() != null;
                    if ((!isPublic && !isIncluded) || property.GetIndexParameters().Length > 0 || !seen.Add(property.Name)) continue;
                    bool reads = isIncluded ? property.CanRead : property.GetGetMethod() != null;
                    bool writes = isIncluded ? property.CanWrite : property.GetSetMethod() != null;
                    Member member = Add(property, property.PropertyType, reads, writes, options);
                    if (property.IsDefined(typeof(JsonExtensionDataAttribute), false))
                    {
                        Members.Remove(member);
                        Extension = member;
                    }
                }
                foreach (FieldInfo field in level.GetFields(own))
                {
                    bool isIncluded = field.IsDefined(typeof(JsonIncludeAttribute), false);
                    if ((!(field.IsPublic && options.IncludeFields) && !isIncluded) || !seen.Add(field.Name)) continue;
                    Add(field, field.FieldType, true, !field.IsInitOnly, options);
                }
            }
            SortByOrder();
            HasDefault = type.IsValueType;
            ConstructorInfo[] constructors = type.GetConstructors();
            foreach (ConstructorInfo constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (constructor.IsDefined(typeof(JsonConstructorAttribute), false)) Constructor = constructor;
                else if (constructor.IsPublic && constructor.GetParameters().Length == 0) HasDefault = true;
            }
            if (Constructor == null && !HasDefault && constructors.Length == 1) Constructor = constructors[0];
        }
        private Member Add(MemberInfo source, Type type, bool isReadable, bool isWritable, JsonSerializerOptions options)
        {
            JsonPropertyNameAttribute name = (JsonPropertyNameAttribute)Attribute.GetCustomAttribute(source, typeof(JsonPropertyNameAttribute));
            JsonIgnoreAttribute ignore = (JsonIgnoreAttribute)Attribute.GetCustomAttribute(source, typeof(JsonIgnoreAttribute));
            JsonConverterAttribute converter = (JsonConverterAttribute)Attribute.GetCustomAttribute(source, typeof(JsonConverterAttribute));
            JsonPropertyOrderAttribute order = (JsonPropertyOrderAttribute)Attribute.GetCustomAttribute(source, typeof(JsonPropertyOrderAttribute));
            Member member = new Member
            {
                Name = name != null ? name.Name : options.PropertyNamingPolicy != null ? options.PropertyNamingPolicy.ConvertName(source.Name) : source.Name,
                Type = type,
                Source = source,
                IsReadable = isReadable,
                IsWritable = isWritable,
                Ignore = ignore == null ? (JsonIgnoreCondition?)null : ignore.Condition,
                Converter = converter == null ? null : converter.Make(type).For(type, options),
                Order = order == null ? 0 : order.Order,
            };
            if (member.Ignore != JsonIgnoreCondition.Always) Members.Add(member);
            return member;
        }
        /// <summary>Members of the same order stay as they are.</summary>
        private void SortByOrder()
        {
            List<Member> sorted = new List<Member>(System.Linq.Enumerable.OrderBy(Members, member => member.Order));
            Members.Clear();
            Members.AddRange(sorted);
        }
        internal Member Find(string name, bool ignoreCase)
        {
            foreach (Member member in Members)
            {
                if (string.Equals(member.Name, name, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) return member;
            }
            return null;
        }
    }
}
