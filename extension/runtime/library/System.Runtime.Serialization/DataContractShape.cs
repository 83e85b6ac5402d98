using System.Collections.Generic;
using System.Reflection;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>
    /// The members of a class as data contracts order them: the base first, then by order, then by name. Members of a class
    /// without attributes are its public fields and properties; of one that is serializable, all its fields.
    /// </summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/framework/wcf/feature-details/serializable-types"/>
    internal sealed class DataContractShape
    {
        private const BindingFlags own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        internal readonly Type Type;
        private readonly bool isPlain;
        internal readonly List<DataContractMember> Members = new List<DataContractMember>();
        /// <summary>Why objects can only be written, and that only where the serializer says so; null if they can be read.</summary>
        internal string UnreadableBecause { get; private set; }

        /// <exception cref="InvalidDataContractException">The class has no contract.</exception>
        internal DataContractShape(Type type)
        {
            Type = type;
            isPlain = !HasAttribute(type);
            if (isPlain && !IsFitWithoutAttributes(type))
                throw new InvalidDataContractException("Type '" + type + "' cannot be serialized. Consider marking it with the DataContractAttribute attribute, and marking all of its members you want serialized with the DataMemberAttribute attribute. Alternatively, you can ensure that the type is public and has a parameterless constructor - all public members of the type will then be serialized, and no attributes will be required.");
            List<Type> levels = new List<Type>();
            for (Type level = type; level != null && level != typeof(object) && level != typeof(ValueType) && CollectionShape.Of(level) == null; level = level.BaseType)
            {
                if (level != type && !isPlain && !HasAttribute(level))
                    throw new InvalidDataContractException("Type '" + type + "' cannot inherit from a type that is not marked with DataContractAttribute or SerializableAttribute.  Consider marking the base type '" + level + "' with DataContractAttribute or SerializableAttribute, or removing them from the derived type.");
                levels.Insert(0, level);
            }
            foreach (Type level in levels) Members.AddRange(MembersOf(level));
        }
        private static bool HasAttribute(Type type)
        {
            return type.IsDefined(typeof(DataContractAttribute), false) || type.IsDefined(typeof(SerializableAttribute), false);
        }
        private static bool IsFitWithoutAttributes(Type type)
        {
            return type.IsVisible && (type.IsValueType || type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, Type.EmptyTypes, null) != null);
        }
        private List<DataContractMember> MembersOf(Type level)
        {
            bool isContract = level.IsDefined(typeof(DataContractAttribute), false);
            bool isPlain = !HasAttribute(level);
            List<DataContractMember> found = new List<DataContractMember>();
            foreach (MemberInfo source in level.GetMembers(own))
            {
                PropertyInfo property = source as PropertyInfo;
                FieldInfo field = source as FieldInfo;
                if (property == null && field == null) continue;
                DataMemberAttribute attribute = (DataMemberAttribute)Attribute.GetCustomAttribute(source, typeof(DataMemberAttribute));
                if (isContract ? attribute == null : isPlain ? !IsOpen(property, field) || source.IsDefined(typeof(IgnoreDataMemberAttribute), false) : field == null || field.IsNotSerialized) continue;
                if (isContract && property != null && IsOverriding(property)) continue;
                if (!isContract) attribute = null;
                if (attribute != null && attribute.Name != null && attribute.Name.Length == 0) throw new InvalidDataContractException("Member '" + source.Name + "' in type '" + level + "' cannot have DataMemberAttribute attribute Name set to null or empty string.");
                found.Add(new DataContractMember
                {
                    Name = XmlConvert.EncodeLocalName(attribute != null && attribute.Name != null ? attribute.Name : source.Name),
                    Order = attribute == null ? -1 : attribute.Order,
                    IsRequired = attribute != null && attribute.IsRequired,
                    EmitsDefault = attribute == null || attribute.EmitDefaultValue,
                    Type = property == null ? field.FieldType : property.PropertyType,
                    Source = source,
                    Level = level,
                    IsOnlyFilled = property != null && IsOnlyFilled(property),
                });
            }
            found.Sort((a, b) => a.Order != b.Order ? a.Order.CompareTo(b.Order) : string.CompareOrdinal(a.Name, b.Name));
            foreach (DataContractMember member in found)
            {
                DataContractMember twin = found.Find(each => each.Name == member.Name);
                if (twin != member) throw new InvalidDataContractException("Type '" + level + "' contains two members '" + twin.Source.Name + "' 'and '" + member.Source.Name + "' with the same data member name '" + member.Name + "'. Multiple members with the same name in one type are not supported. Consider changing one of the member names using DataMemberAttribute attribute.");
            }
            return found;
        }
        private static bool IsOpen(PropertyInfo property, FieldInfo field)
        {
            if (field != null) return field.IsPublic && !field.IsInitOnly;
            if (property.GetGetMethod() == null || property.GetIndexParameters().Length > 0 || IsOverriding(property)) return false;
            MethodInfo setter = property.GetSetMethod(true);
            return setter == null ? IsFillable(property.PropertyType) : setter.IsPublic;
        }
        /// <summary>The base class writes it already.</summary>
        private static bool IsOverriding(PropertyInfo property)
        {
            MethodInfo method = property.GetGetMethod(true) ?? property.GetSetMethod(true);
            return method.IsVirtual && method.GetBaseDefinition() != method;
        }
        private static bool IsFillable(Type type)
        {
            return !type.IsArray && CollectionShape.Of(type) != null;
        }
        private bool IsOnlyFilled(PropertyInfo property)
        {
            if (property.GetGetMethod(true) == null) throw new InvalidDataContractException("No get method for property '" + property.Name + "' in type '" + property.DeclaringType + "'.");
            if (property.GetSetMethod(true) != null) return false;
            if (!IsFillable(property.PropertyType)) UnreadableBecause = "No set method for property '" + property.Name + "' in type '" + property.DeclaringType + "'.";
            return true;
        }
        /// <summary>Only classes without attributes are made by their constructor.</summary>
        internal object Make()
        {
            return isPlain ? Activator.CreateInstance(Type, true) : FormatterServices.GetUninitializedObject(Type);
        }
        /// <summary>Calls the methods that have the attribute, those of base classes first.</summary>
        internal void Tell(Type attribute, object target)
        {
            Tell(Type, attribute, target);
        }
        private static void Tell(Type level, Type attribute, object target)
        {
            if (level == null || level == typeof(object)) return;
            Tell(level.BaseType, attribute, target);
            foreach (MethodInfo method in level.GetMethods(own))
            {
                if (method.IsDefined(attribute, false)) DataContractMember.Call(method, target, new StreamingContext(StreamingContextStates.All));
            }
        }
    }
}
