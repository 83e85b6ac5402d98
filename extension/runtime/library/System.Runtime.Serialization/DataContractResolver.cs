using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>Decides under which names types stand in XML, and which types names stand for.</summary>
    public abstract class DataContractResolver
    {
        protected DataContractResolver()
        {
        }
        public abstract bool TryResolveType(Type type, Type declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString typeName, out XmlDictionaryString typeNamespace);
        public abstract Type ResolveName(string typeName, string typeNamespace, Type declaredType, DataContractResolver knownTypeResolver);
    }
}
