package org.w3c.dom;

public interface Document extends org.w3c.dom.Node {
  org.w3c.dom.DocumentType getDoctype();
  org.w3c.dom.Element getDocumentElement();
  String getDocumentURI();
  org.w3c.dom.DOMConfiguration getDomConfig();
  org.w3c.dom.DOMImplementation getImplementation();
  String getInputEncoding();
  boolean getStrictErrorChecking();
  String getXmlEncoding();
  boolean getXmlStandalone();
  String getXmlVersion();
}

public interface Element extends org.w3c.dom.Node {
  org.w3c.dom.TypeInfo getSchemaTypeInfo();
  String getTagName();
}

public interface Node {
  short ELEMENT_NODE = 1;
  short ATTRIBUTE_NODE = 2;
  short TEXT_NODE = 3;
  short CDATA_SECTION_NODE = 4;
  short ENTITY_REFERENCE_NODE = 5;
  short ENTITY_NODE = 6;
  short PROCESSING_INSTRUCTION_NODE = 7;
  short COMMENT_NODE = 8;
  short DOCUMENT_NODE = 9;
  short DOCUMENT_TYPE_NODE = 10;
  short DOCUMENT_FRAGMENT_NODE = 11;
  short NOTATION_NODE = 12;
  short DOCUMENT_POSITION_DISCONNECTED = 1;
  short DOCUMENT_POSITION_PRECEDING = 2;
  short DOCUMENT_POSITION_FOLLOWING = 4;
  short DOCUMENT_POSITION_CONTAINS = 8;
  short DOCUMENT_POSITION_CONTAINED_BY = 16;
  short DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC = 32;
  org.w3c.dom.NamedNodeMap getAttributes();
  String getBaseURI();
  org.w3c.dom.NodeList getChildNodes();
  org.w3c.dom.Node getFirstChild();
  org.w3c.dom.Node getLastChild();
  String getLocalName();
  String getNamespaceURI();
  org.w3c.dom.Node getNextSibling();
  String getNodeName();
  short getNodeType();
  String getNodeValue();
  org.w3c.dom.Document getOwnerDocument();
  org.w3c.dom.Node getParentNode();
  String getPrefix();
  org.w3c.dom.Node getPreviousSibling();
  String getTextContent();
}
