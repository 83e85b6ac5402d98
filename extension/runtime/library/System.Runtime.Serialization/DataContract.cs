using System.Collections.Generic;
using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace System.Runtime.Serialization
{
    /// <summary>How values of a type stand in XML.</summary>
    internal abstract class DataContract
    {
        private static readonly Dictionary<Type, DataContract> known = new Dictionary<Type, DataContract>();

        internal readonly Type Type;
        internal readonly string Name;
        internal readonly string Namespace;
        private Dictionary<XmlQualifiedName, DataContract> knownContracts;

        protected DataContract(Type type, string name, string ns)
        {
            Type = type;
            Name = name;
            Namespace = ns;
        }
        protected DataContract(Type type, XmlQualifiedName name) : this(type, name.Name, name.Namespace)
        {
        }

        /// <exception cref="InvalidDataContractException">The type cannot be written or read.</exception>
        internal static DataContract Of(Type type)
        {
            Type plain = Nullable.GetUnderlyingType(type) ?? type;
            if (plain.IsInterface && !CollectionShape.IsInterface(plain) || IsAnything(plain)) plain = typeof(object);
            DataContract contract = PrimitiveDataContract.Find(plain);
            if (contract != null || known.TryGetValue(plain, out contract)) return contract;
            contract = Make(plain);
            known[plain] = contract;
            return contract;
        }
        /// <summary>A class of .NET that says as little of a value as object does.</summary>
        internal static bool IsAnything(Type type)
        {
            return type == typeof(ValueType) || type == typeof(Enum) || type == typeof(Array);
        }
        private static DataContract Make(Type type)
        {
            if (type.IsEnum) return new EnumDataContract(type);
            if (type == typeof(XElement)) return new XElementDataContract();
            if (XmlDataContract.IsFor(type)) return new XmlDataContract(type);
            if (type == typeof(DateTimeOffset)) return new DateTimeOffsetDataContract();
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) return new KeyValuePairDataContract(type);
            if (type.IsArray && type.GetArrayRank() > 1) throw new NotSupportedException("Multi-dimensional arrays are not supported.");
            CollectionShape collection = CollectionShape.Of(type);
            if (collection != null) return new CollectionDataContract(type, collection);
            return new ClassDataContract(type);
        }

        /// <summary>Of an element of its own.</summary>
        internal virtual string RootName
        {
            get { return Name; }
        }
        internal virtual string RootNamespace
        {
            get { return Namespace; }
        }
        internal virtual bool CanContainReferences
        {
            get { return true; }
        }
        /// <summary>Objects that appear again are written once.</summary>
        internal virtual bool IsReference
        {
            get { return false; }
        }
        /// <summary>What stands between the tags, and attributes that belong to it.</summary>
        internal abstract void Write(DataContractWriter writer, object value);
        /// <summary>The element at which the reader is; the reader goes behind it.</summary>
        /// <param name="id">Under which others refer to the object; null if none does.</param>
        internal abstract object Read(DataContractReader reader, string id);

        internal bool IsCalled(DataContract other)
        {
            return Name == other.Name && Namespace == other.Namespace;
        }

        // ---- known types ------------------------------------------------------------------------------------------

        /// <summary>Of the KnownTypeAttributes of the type and of its bases.</summary>
        internal Dictionary<XmlQualifiedName, DataContract> KnownContracts
        {
            get
            {
                if (knownContracts == null)
                {
                    knownContracts = new Dictionary<XmlQualifiedName, DataContract>();
                    AddKnownBy(Type, new HashSet<Type>(), knownContracts);
                }
                return knownContracts;
            }
        }
        /// <summary>The type, and what its attributes name.</summary>
        internal static void AddKnown(Type type, HashSet<Type> seen, Dictionary<XmlQualifiedName, DataContract> contracts)
        {
            DataContract contract = Of(type);
            XmlQualifiedName name = new XmlQualifiedName(contract.Name, contract.Namespace);
            DataContract other;
            if (!contracts.TryGetValue(name, out other)) contracts.Add(name, contract);
            else if (other.Type != contract.Type) throw new InvalidOperationException("Type '" + contract.Type + "' cannot be added to list of known types since another type '" + other.Type + "' with the same data contract name '" + contract.Namespace + ":" + contract.Name + "' is already present.");
            AddKnownBy(type, seen, contracts);
        }
        private static void AddKnownBy(Type type, HashSet<Type> seen, Dictionary<XmlQualifiedName, DataContract> contracts)
        {
            for (Type level = type; level != null && seen.Add(level); level = level.BaseType)
            {
                foreach (KnownTypeAttribute attribute in level.GetCustomAttributes(typeof(KnownTypeAttribute), false))
                {
                    if (attribute.Type != null) AddKnown(attribute.Type, seen, contracts);
                    else
                    {
                        foreach (Type named in TypesBy(level, attribute.MethodName)) AddKnown(named, seen, contracts);
                    }
                }
            }
        }
        private static IEnumerable<Type> TypesBy(Type type, string methodName)
        {
            const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
            MethodInfo method = type.GetMethod(methodName, statics, null, Type.EmptyTypes, null);
            if (method == null) throw new InvalidDataContractException("KnownTypeAttribute attribute on type '" + type + "' specifies a method named '" + methodName + "' to provide known types. Static method '" + methodName + "()' was not found on this type. Ensure that the method exists and is marked as static.");
            IEnumerable<Type> types = method.Invoke(null, new object[0]) as IEnumerable<Type>;
            if (types == null) throw new InvalidDataContractException("KnownTypeAttribute attribute on type '" + type + "' specifies a method named '" + methodName + "' to provide known types. The return type of this method is invalid because it is not assignable to IEnumerable<Type>. Ensure that the method exists and has a valid signature.");
            return types;
        }
    }
}
